package io.github.bulletinkit.render.internal.layout.masthead;

import java.util.List;

/**
 * Lines of the masthead that belong together, in rows below each other.
 *
 * @param usualPt the usual height: one row of the usual size
 * @param leading the distance between rows, relative to the largest size
 */
record MastheadBand(List<MastheadLine> lines, double usualPt, double leading) {

    MastheadBand {
        lines = List.copyOf(lines);
    }

    /** Moves lines to the rows below others. */
    static List<MastheadLine> below(List<MastheadLine> lines, List<MastheadLine> others) {
        int rows = lines.stream().mapToInt(MastheadLine::row).max().orElse(-1) + 1;
        return others.stream().map(line -> line.inRow(rows + line.row())).toList();
    }

    double extraPt() {
        return Math.max(0, heightPt() - usualPt);
    }

    /** The middle of a row, relative to the middle of a band of usual height. */
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
