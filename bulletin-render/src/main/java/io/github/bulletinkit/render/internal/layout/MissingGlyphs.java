package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the characters of an issue that no face has, so that all of them are reported at once. */
final class MissingGlyphs {
    private final FontMetrics metrics;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    MissingGlyphs(FontMetrics metrics) {
        this.metrics = metrics;
    }

    void check(String path, StyledText text) {
        for (StyledText.Run run : text.runs()) {
            run.text()
                    .codePoints()
                    .filter(codePoint -> metrics.faceFor(run.role(), codePoint) == FontMetrics.NO_FACE)
                    .distinct()
                    .forEach(codePoint -> missing.add(new MissingGlyph(codePoint, path)));
        }
    }

    /** Throws if a character was missing. */
    void requireNone() {
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(List.copyOf(missing));
        }
    }
}
