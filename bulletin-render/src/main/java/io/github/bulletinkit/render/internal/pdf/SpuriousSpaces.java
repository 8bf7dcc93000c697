package io.github.bulletinkit.render.internal.pdf;

import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.GlyphFit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where readers that extract the text of a line would see a space that is not there: at the gap between hanzi and
 * Latin, at the blank of a mark, in a stretched line, or where the size changes. The glyphs on both sides are tied: the
 * PDF must say that they follow each other.
 */
final class SpuriousSpaces {
    private static final String SPACE = " ";

    /** The smallest gap, in em, that some readers take for a space; most need a tenth or more. */
    private static final double LEAST_GAP_EM = 0.09;

    /** How much wider than its spaces a gap may be, relative to a space; readers see another space from a half on. */
    private static final double LEFT_OVER = 0.25;

    private final PlacedLine line;
    private final FontMetrics metrics;

    SpuriousSpaces(PlacedLine line, FontMetrics metrics) {
        this.line = line;
        this.metrics = metrics;
    }

    /** The end of the glyphs that are tied to each other from a glyph on; right after it if none are. */
    int tiedEnd(int start) {
        int end = start + 1;
        while (end < line.glyphs().size()
                && areTied(line.glyphs().get(end - 1), line.glyphs().get(end))) {
            end++;
        }
        return end;
    }

    /** The end of the glyphs from a place on that are not tied. */
    int untiedEnd(int start) {
        int end = start;
        while (end < line.glyphs().size() && tiedEnd(end) == end + 1) {
            end++;
        }
        return end;
    }

    /** Latin is slightly smaller than the hanzi beside it, so the size changes there. */
    private boolean areTied(Glyph before, Glyph after) {
        boolean small = before.fit().scale() < 1 || after.fit().scale() < 1;
        return !isSpace(before) && !isSpace(after) && (small || gapEm(before, after) > LEAST_GAP_EM);
    }

    private static boolean isSpace(Glyph glyph) {
        return Character.isSpaceChar(glyph.text().codePointAt(0));
    }

    /** The same glyphs with spaces of the font in the gaps, for readers that only look at the gaps. */
    List<Glyph> filled(List<Glyph> glyphs) {
        List<Glyph> filled = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            filled.add(glyph);
            if (i + 1 < glyphs.size()) {
                double gapEm = gapEm(glyph, glyphs.get(i + 1));
                addSpaces(glyph, gapEm > LEAST_GAP_EM ? gapEm : 0, filled);
            }
        }
        return filled;
    }

    private void addSpaces(Glyph before, double gapEm, List<Glyph> filled) {
        Glyph space = new Glyph(SPACE, before.fit(), 0);
        double spaceEm = widthEm(space);
        if (spaceEm < LEAST_GAP_EM || !metrics.has(before.fit().face(), SPACE.codePointAt(0))) {
            return;
        }
        double startPt = before.xPt() + widthEm(before) * line.sizePt();
        for (int i = 0; i < Math.ceil(gapEm / spaceEm - LEFT_OVER); i++) {
            filled.add(new Glyph(SPACE, before.fit(), startPt + i * spaceEm * line.sizePt()));
        }
    }

    private double gapEm(Glyph before, Glyph after) {
        return (after.xPt() - before.xPt()) / line.sizePt() - widthEm(before);
    }

    private double widthEm(Glyph glyph) {
        GlyphFit fit = glyph.fit();
        return metrics.advance(fit.face(), glyph.text()) * fit.scale() * fit.widening();
    }
}
