package io.github.bulletinkit.render.internal.layout;

/**
 * The measures of a table, in pt.
 *
 * @param sizePt the size of its text
 * @param columns the widths of its columns, the clear space at their sides included
 */
record TableGeometry(double sizePt, TableColumns columns) {
    /** The clear space between a cell's text and the rules at its sides, in em. */
    static final double SIDE_EM = 0.5;

    /** Heights are sums of many terms; what differs by less is equal. */
    static final double TOLERANCE_PT = 1e-6;

    private static final double LINE_PITCH_EM = 1.4;
    private static final double CLEAR_ABOVE_EM = 0.3;

    double linePitchPt() {
        return LINE_PITCH_EM * sizePt;
    }

    /** The height of a row with some lines of text. */
    double heightPt(int lines) {
        return lines * linePitchPt() + 2 * CLEAR_ABOVE_EM * sizePt;
    }

    /** How many lines of text a row may have that is no higher than this. */
    int linesWithin(double heightPt) {
        return (int) Math.floor((heightPt - 2 * CLEAR_ABOVE_EM * sizePt + TOLERANCE_PT) / linePitchPt());
    }
}
