package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.FontRole;

/**
 * Fits glyphs into the cells that they are set in. Full-width marks are placed by their ink, because fonts give quotes,
 * interpuncts and dashes whatever advance and height they like: brackets stand close to what they enclose, strokes and
 * dots at the height of the middle of the hanzi (GB/T 15834-2011, 5.1: 上下居中).
 */
final class GlyphFitter {
    /** The size of Latin letters and figures beside hanzi, whose ink is smaller than that of the roman at the same size. */
    static final double LATIN_SCALE = 0.92;

    /** Figures are set two to a cell, so that years and amounts keep to the grid; marks have their ink in half of theirs. */
    static final double HALF_CELL = 0.5;

    /** The clear space between the ink of a quote or bracket and the edge of its cell, and around an apostrophe. */
    private static final double SIDE_BEARING = 0.075;

    /** The clear space between the end of a dash and what it stands beside. */
    private static final double DASH_BEARING = 0.04;

    /** What the two halves of a dash overlap by, so that no seam shows between them. */
    private static final double DASH_OVERLAP = 0.02;

    /** The six dots of an ellipsis are evenly spread over its two cells. */
    private static final double DOT_PITCH = 1.0 / 3;

    /** A pause or stop mark whose ink has its middle further right was drawn for the middle of the cell. */
    private static final double RIGHTMOST_MIDDLE = 0.4;

    /**
     * The width of the roman beside FangSong, in parts of what it is designed with: FangSong is a narrow face, whose hanzi
     * are nine tenths as wide as those of the Song that the roman is drawn for.
     */
    private static final double ROMAN_BESIDE_FANG_SONG = 0.9;

    /** A hanzi whose ink is as high as hanzi get, and has its middle in theirs. */
    private static final int MIDDLE_HANZI = '中';

    /** Smaller differences in height are not seen. */
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

    /** A closing mark, whose cell is blank in its right half. */
    GlyphFit closing(int face, int codePoint) {
        return new GlyphFit(face, SIDE_BEARING - metrics.inkLeft(face, codePoint), 1, 1);
    }

    /** A pause or stop mark: where its face has it, unless it was drawn for the middle of the cell. */
    GlyphFit pause(int face, int codePoint) {
        double middle = (metrics.inkLeft(face, codePoint) + metrics.inkRight(face, codePoint)) / 2;
        return new GlyphFit(face, middle > RIGHTMOST_MIDDLE ? HALF_CELL / 2 - middle : 0, 1, 1);
    }

    /** A glyph in the middle of a cell, condensed if it is wider. */
    GlyphFit centred(int face, int codePoint, double cell, double scale) {
        double advance = scale * metrics.advance(face, codePoint);
        double widening = Math.min(1, cell / advance);
        return new GlyphFit(face, (cell - advance * widening) / 2, scale, widening);
    }

    /** An interpunct, whose ink is in the middle of its half cell whatever its face's advance. */
    GlyphFit interpunct(FontRole role, int face, int codePoint) {
        double middle = (metrics.inkLeft(face, codePoint) + metrics.inkRight(face, codePoint)) / 2;
        return new GlyphFit(face, HALF_CELL / 2 - middle, 1, 1, rise(role, face, codePoint, 1));
    }

    /** A connector in the middle of its cell, at the height of the hanzi's middle. */
    GlyphFit connector(FontRole role, int face, int codePoint) {
        GlyphFit fit = centred(face, codePoint, 1, 1);
        return new GlyphFit(face, fit.originEm(), 1, fit.widening(), rise(role, face, codePoint, 1));
    }

    /** A sign between figures, drawn as wide as half a cell, so that it does not stand apart from them. */
    GlyphFit filledHalfCell(int face, int codePoint) {
        return new GlyphFit(face, 0, LATIN_SCALE, HALF_CELL / (LATIN_SCALE * metrics.advance(face, codePoint)));
    }

    /** A short connector between figures, at the height of the hanzi's middle. */
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

    /** Half of an ellipsis: three dots, a third of a cell from each other, around the middle of the cell. */
    GlyphFit ellipsis(FontRole role, int face, int codePoint) {
        double inkLeft = metrics.inkLeft(face, codePoint);
        double inkRight = metrics.inkRight(face, codePoint);
        double dot = metrics.inkTop(face, codePoint) - metrics.inkBottom(face, codePoint);
        double span = inkRight - inkLeft - dot;
        double widening = span > 0 ? 2 * DOT_PITCH / span : 1;
        double origin = 0.5 - widening * (inkLeft + inkRight) / 2;
        return new GlyphFit(face, origin, 1, widening, rise(role, face, codePoint, 1));
    }

    /** An interpunct as large as a dot of an ellipsis and at its height, around its own middle. */
    GlyphFit dotOfEllipsis(FontRole role, int face, int interpunct, int ellipsisFace, int ellipsis) {
        double scale = inkHeight(ellipsisFace, ellipsis) / inkHeight(face, interpunct);
        double middle = (metrics.inkLeft(face, interpunct) + metrics.inkRight(face, interpunct)) / 2;
        return new GlyphFit(face, -scale * middle, scale, 1, rise(role, face, interpunct, scale));
    }

    private double inkHeight(int face, int codePoint) {
        return metrics.inkTop(face, codePoint) - metrics.inkBottom(face, codePoint);
    }

    /** A Latin letter or sign in its own advance. */
    GlyphFit western(FontRole role, int face) {
        boolean foreignToFangSong =
                role == FontRole.FANG_SONG && face != metrics.faceFor(FontRole.FANG_SONG, MIDDLE_HANZI);
        return new GlyphFit(face, 0, LATIN_SCALE, foreignToFangSong ? ROMAN_BESIDE_FANG_SONG : 1);
    }

    /** The width that a glyph takes as a Latin letter. */
    double westernWidth(GlyphFit fit, int codePoint) {
        return fit.scale() * fit.widening() * metrics.advance(fit.face(), codePoint);
    }

    /** An apostrophe, which shares its character with a quote that may be as wide as a hanzi. */
    GlyphFit apostrophe(int face, int codePoint) {
        return new GlyphFit(face, SIDE_BEARING - LATIN_SCALE * metrics.inkLeft(face, codePoint), LATIN_SCALE, 1);
    }

    /** The width that an apostrophe takes. */
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
