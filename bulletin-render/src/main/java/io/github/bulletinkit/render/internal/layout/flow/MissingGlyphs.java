package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the characters of an issue that no face has, to report them all at once. */
public final class MissingGlyphs {
    private final FontMetrics metrics;
    private final ElementStyles styles;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    public MissingGlyphs(FontMetrics metrics, ElementStyles styles) {
        this.metrics = metrics;
        this.styles = styles;
    }

    public void check(FlowBlock block) {
        block.eachText(styles, this::check);
    }

    public void check(FieldText field) {
        check(field.path(), styles.text(field.element(), field.text()));
    }

    private void check(String path, StyledText text) {
        for (StyledText.Run run : text.runs()) {
            String characters = run.text();
            for (int start = 0; start < characters.length(); ) {
                int end = Shaper.clusterEnd(characters, start);
                check(path, characters.substring(start, end), run.role());
                start = end;
            }
        }
    }

    /** If no face has a character with its combining marks, reports the marks that the face of the character lacks. */
    private void check(String path, String cluster, FontRole role) {
        if (metrics.faceFor(role, cluster) != FontMetrics.NO_FACE) {
            return;
        }
        int face = metrics.faceFor(role, cluster.codePointAt(0));
        cluster.codePoints()
                .filter(codePoint -> face == FontMetrics.NO_FACE
                        ? metrics.faceFor(role, codePoint) == FontMetrics.NO_FACE
                        : !metrics.has(face, codePoint))
                .forEach(codePoint -> missing.add(new MissingGlyph(codePoint, path)));
    }

    public void requireNone() {
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(List.copyOf(missing));
        }
    }
}
