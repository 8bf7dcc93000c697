package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.style.PageStyle;

/**
 * The part of a page that the flow fills: its whole width, or a column.
 *
 * @param measurePt its width, the length of a line
 * @param lines the grid lines on it
 */
record TypeArea(double measurePt, int lines, double linePitchPt) {

    static TypeArea of(PageStyle style) {
        return new TypeArea(style.measurePt(), style.linesPerPage(), style.linePitchPt());
    }

    static TypeArea column(PageStyle style) {
        return new TypeArea(style.columnPt(), style.linesPerPage(), style.linePitchPt());
    }

    /** The same area with lines that run up the page. */
    static TypeArea turned(PageStyle style) {
        int lines = Math.max(1, (int) (style.measurePt() / style.linePitchPt()));
        return new TypeArea(style.linesPerPage() * style.linePitchPt(), lines, style.linePitchPt());
    }

    double heightPt() {
        return lines * linePitchPt;
    }
}
