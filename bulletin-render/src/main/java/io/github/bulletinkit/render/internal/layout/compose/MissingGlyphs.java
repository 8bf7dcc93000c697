package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the characters of an issue that no face has, each once for each place, to report them all at once. */
public final class MissingGlyphs {
    private final FontMetrics metrics;
    private final ElementStyles styles;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();
    private int occurrences;

    public MissingGlyphs(FontMetrics metrics, ElementStyles styles) {
        this.metrics = metrics;
        this.styles = styles;
    }

    /** Checks a block, and returns whether a face has every character of it. */
    public boolean check(FlowBlock block) {
        int before = occurrences;
        block.eachText(styles, this::check);
        return occurrences == before;
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
                .forEach(codePoint -> add(new MissingGlyph(codePoint, path)));
    }

    private void add(MissingGlyph glyph) {
        missing.add(glyph);
        occurrences++;
    }

    /** Every missing character with every place, in the order in which they were checked. */
    public List<MissingGlyph> found() {
        return List.copyOf(missing);
    }
}
