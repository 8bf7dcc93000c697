package io.github.bulletinkit.render.internal.layout.page;

import java.util.List;

/**
 * Lines of the masthead that belong together, in rows below each other.
 *
 * @param lines the lines, in reading order
 * @param usualPt the height that the masthead has for them: that of one row of the usual size
 * @param leading the distance from row to row, in parts of the largest size
 */
record MastheadBand(List<MastheadLine> lines, double usualPt, double leading) {

    MastheadBand {
        lines = List.copyOf(lines);
    }

    /** What it is higher than usual. */
    double extraPt() {
        return Math.max(0, heightPt() - usualPt);
    }

    /** The middle of a row, from the middle of the only row of a usual band. */
    double middlePt(int row) {
        return (extraPt() - heightPt() + sizePt()) / 2 + row * rowPt();
    }

    private double heightPt() {
        return sizePt() + lastRow() * rowPt();
    }

    private double rowPt() {
        return leading * sizePt();
    }

    private int lastRow() {
        return lines.stream().mapToInt(MastheadLine::row).max().orElse(0);
    }

    private double sizePt() {
        return lines.stream().mapToDouble(MastheadLine::sizePt).max().orElse(0);
    }
}
