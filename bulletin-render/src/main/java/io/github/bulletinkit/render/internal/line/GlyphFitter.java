package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.FontRole;

/**
 * Fits glyphs into their cells. Full-width marks are placed by their ink, because the advance and height of quotes,
 * interpuncts and dashes differ from font to font: brackets are close to their content, strokes and dots at the middle
 * height of the hanzi (GB/T 15834-2011, 5.1: 上下居中). Lengths are in em.
 */
final class GlyphFitter {
    /** The size of Latin beside hanzi, whose ink is smaller than that of a roman of the same size. */
    static final double LATIN_SCALE = 0.92;

    /** The cell of a figure, two of which fill a cell of the grid, and the half of a mark's cell that has its ink. */
    static final double HALF_CELL = 0.5;

    /** The space between the ink of a quote or bracket and the edge of its cell, and around an apostrophe. */
    private static final double SIDE_BEARING = 0.075;

    /** The space between the end of a dash and its neighbour. */
    private static final double DASH_BEARING = 0.04;

    /** How much the two halves of a dash overlap, so that no seam shows. */
    private static final double DASH_OVERLAP = 0.02;

    /** The six dots of an ellipsis are evenly spread over its two cells. */
    private static final double DOT_PITCH = 1.0 / 3;

    /** A pause or stop mark with the middle of its ink further right was designed for the middle of the cell. */
    private static final double RIGHTMOST_MIDDLE = 0.4;

    /** FangSong is narrow: its hanzi are 0.9 times as wide as those of Song, for which the roman is designed. */
    private static final double ROMAN_BESIDE_FANG_SONG = 0.9;

    /** A hanzi with ink as high as any, centred at the middle height of hanzi. */
    private static final int MIDDLE_HANZI = '中';

    /** Smaller differences in height are invisible. */
    private static final double RISE_STEP = 0.01;

    private final FontMetrics metrics;

    GlyphFitter(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** An opening mark, in a cell whose left half is blank and not counted. */
    GlyphFit opening(int face, int codePoint) {
        double origin = HALF_CELL - SIDE_BEARING - metrics.inkRight(face, codePoint);
        return new GlyphFit(face, origin, 1, 1);
    }

    /** A closing mark, in a cell whose right half is blank. */
    GlyphFit closing(int face, int codePoint) {
        return new GlyphFit(face, SIDE_BEARING - metrics.inkLeft(face, codePoint), 1, 1);
    }

    /** A pause or stop mark: at its place in the font, unless it was designed for the middle of the cell. */
    GlyphFit pause(int face, int codePoint) {
        double middle = (metrics.inkLeft(face, codePoint) + metrics.inkRight(face, codePoint)) / 2;
        return new GlyphFit(face, middle > RIGHTMOST_MIDDLE ? HALF_CELL / 2 - middle : 0, 1, 1);
    }

    /** A glyph in the middle of a cell, condensed if it is too wide. */
    GlyphFit centred(int face, int codePoint, double cell, double scale) {
        double advance = scale * metrics.advance(face, codePoint);
        double widening = Math.min(1, cell / advance);
        return new GlyphFit(face, (cell - advance * widening) / 2, scale, widening);
    }

    /** An interpunct with its ink in the middle of its half cell. */
    GlyphFit interpunct(FontRole role, int face, int codePoint) {
        double middle = (metrics.inkLeft(face, codePoint) + metrics.inkRight(face, codePoint)) / 2;
        return new GlyphFit(face, HALF_CELL / 2 - middle, 1, 1, rise(role, face, codePoint, 1));
    }

    /** A connector in the middle of its cell, at the middle height of the hanzi. */
    GlyphFit connector(FontRole role, int face, int codePoint) {
        GlyphFit fit = centred(face, codePoint, 1, 1);
        return new GlyphFit(face, fit.originEm(), 1, fit.widening(), rise(role, face, codePoint, 1));
    }

    /** A sign between figures, as wide as half a cell, so that it leaves no space beside them. */
    GlyphFit filledHalfCell(int face, int codePoint) {
        return new GlyphFit(face, 0, LATIN_SCALE, HALF_CELL / (LATIN_SCALE * metrics.advance(face, codePoint)));
    }

    /** A short connector between figures, at the middle height of the hanzi. */
    GlyphFit shortConnector(FontRole role, int face, int codePoint) {
        GlyphFit fit = filledHalfCell(face, codePoint);
        return new GlyphFit(face, 0, LATIN_SCALE, fit.widening(), rise(role, face, codePoint, LATIN_SCALE));
    }

    /** A dash, or a part of one: a stroke from one end of its cell to the other. */
    GlyphFit dash(FontRole role, int face, int codePoint, double cell, boolean goesOnBefore, boolean goesOnAfter) {
        double left = goesOnBefore ? -DASH_OVERLAP / 2 : DASH_BEARING;
        double right = cell + (goesOnAfter ? DASH_OVERLAP / 2 : -DASH_BEARING);
        double inkLeft = metrics.inkLeft(face, codePoint);
        double widening = (right - left) / (metrics.inkRight(face, codePoint) - inkLeft);
        return new GlyphFit(face, left - inkLeft * widening, 1, widening, rise(role, face, codePoint, 1));
    }

    /** Half of an ellipsis: three dots with a pitch of a third of a cell, around the middle of the cell. */
    GlyphFit ellipsis(FontRole role, int face, int codePoint) {
        double inkLeft = metrics.inkLeft(face, codePoint);
        double inkRight = metrics.inkRight(face, codePoint);
        double dot = metrics.inkTop(face, codePoint) - metrics.inkBottom(face, codePoint);
        double span = inkRight - inkLeft - dot;
        double widening = span > 0 ? 2 * DOT_PITCH / span : 1;
        double origin = 0.5 - widening * (inkLeft + inkRight) / 2;
        return new GlyphFit(face, origin, 1, widening, rise(role, face, codePoint, 1));
    }

    /** An interpunct with the size and height of a dot of an ellipsis, placed by the middle of its ink. */
    GlyphFit dotOfEllipsis(FontRole role, int face, int interpunct, int ellipsisFace, int ellipsis) {
        double scale = inkHeight(ellipsisFace, ellipsis) / inkHeight(face, interpunct);
        double middle = (metrics.inkLeft(face, interpunct) + metrics.inkRight(face, interpunct)) / 2;
        return new GlyphFit(face, -scale * middle, scale, 1, rise(role, face, interpunct, scale));
    }

    private double inkHeight(int face, int codePoint) {
        return metrics.inkTop(face, codePoint) - metrics.inkBottom(face, codePoint);
    }

    /** A Latin letter or sign with its own advance. */
    GlyphFit western(FontRole role, int face) {
        boolean foreignToFangSong =
                role == FontRole.FANG_SONG && face != metrics.faceFor(FontRole.FANG_SONG, MIDDLE_HANZI);
        return new GlyphFit(face, 0, LATIN_SCALE, foreignToFangSong ? ROMAN_BESIDE_FANG_SONG : 1);
    }

    double westernWidth(GlyphFit fit, int codePoint) {
        return fit.scale() * fit.widening() * metrics.advance(fit.face(), codePoint);
    }

    /** An apostrophe. It is the same character as a quote, which may be as wide as a hanzi. */
    GlyphFit apostrophe(int face, int codePoint) {
        return new GlyphFit(face, SIDE_BEARING - LATIN_SCALE * metrics.inkLeft(face, codePoint), LATIN_SCALE, 1);
    }

    double apostropheWidth(int face, int codePoint) {
        double ink = metrics.inkRight(face, codePoint) - metrics.inkLeft(face, codePoint);
        return LATIN_SCALE * ink + 2 * SIDE_BEARING;
    }

    private double rise(FontRole role, int face, int codePoint, double scale) {
        int hanFace = metrics.faceFor(role, MIDDLE_HANZI);
        double height = metrics.inkTop(face, codePoint) - metrics.inkBottom(face, codePoint);
        if (hanFace == FontMetrics.NO_FACE || height <= 0) {
            return 0;
        }
        double rise = middle(hanFace, MIDDLE_HANZI) - scale * middle(face, codePoint);
        return Math.rint(rise / RISE_STEP) * RISE_STEP;
    }

    private double middle(int face, int codePoint) {
        return (metrics.inkBottom(face, codePoint) + metrics.inkTop(face, codePoint)) / 2;
    }
}
