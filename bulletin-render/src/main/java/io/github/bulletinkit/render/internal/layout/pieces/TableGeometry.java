package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.Arrays;

/**
 * The dimensions of a table.
 *
 * @param sizePt the size of its text
 * @param sideEm the space between the text of a cell and the rules on both sides
 * @param columns the widths in pt, with that space
 */
public record TableGeometry(double sizePt, double sideEm, TableColumns columns) {
    /** Heights are sums of many terms; smaller differences count as equal. */
    static final double TOLERANCE_PT = 1e-6;

    private static final double USUAL_SIDE_EM = 0.5;
    private static final double LEAST_SIDE_EM = 0.25;

    private static final double LINE_PITCH_EM = 1.4;
    private static final double CLEAR_ABOVE_EM = 0.3;

    /**
     * The dimensions of a table as wide as the measure. The text has the size of the style, or is smaller if the
     * columns have no room for what no line should cut. Before the text gets smaller than the style allows, the columns
     * get as narrow as possible.
     */
    static TableGeometry of(TableWidths widths, TypeArea area, PageStyle style) {
        double usual = style.textStyle(TextElement.TABLE_CELL).sizePt();
        double[] least = widths.least(roomEm(widths, USUAL_SIDE_EM, usual, area));
        double size = Math.min(usual, sizePt(least, USUAL_SIDE_EM, area));
        double leastSize = leastSizePt(style);
        if (size >= leastSize) {
            return of(widths, least, USUAL_SIDE_EM, size, area);
        }
        double[] tightest = widths.tightest(roomEm(widths, LEAST_SIDE_EM, leastSize, area));
        double tightSize = Math.min(leastSize, sizePt(tightest, LEAST_SIDE_EM, area));
        return of(widths, tightest, LEAST_SIDE_EM, tightSize, area);
    }

    private static TableGeometry of(TableWidths widths, double[] leastEm, double sideEm, double sizePt, TypeArea area) {
        double roomEm = roomEm(widths, sideEm, sizePt, area);
        TableColumns columns = TableColumns.of(widths.cells(roomEm), leastEm, roomEm);
        return new TableGeometry(sizePt, sideEm, columns.wider(2 * sideEm).times(sizePt));
    }

    /** The room for the text of all columns together. */
    private static double roomEm(TableWidths widths, double sideEm, double sizePt, TypeArea area) {
        return area.measurePt() / sizePt - widths.columns() * 2 * sideEm;
    }

    /** The text size at which columns of some widths fill the measure. */
    private static double sizePt(double[] columnsEm, double sideEm, TypeArea area) {
        return area.measurePt() / (Arrays.stream(columnsEm).sum() + columnsEm.length * 2 * sideEm);
    }

    /** The smallest text size in a table; never larger than its usual size. */
    static double leastSizePt(PageStyle style) {
        return Math.min(
                style.leastTableSizePt(),
                style.textStyle(TextElement.TABLE_CELL).sizePt());
    }

    /** The room for text in a column. */
    double roomEm(int column) {
        return columns.width(column) / sizePt - 2 * sideEm;
    }

    /** The room for text in some columns together. */
    double roomEm(int column, int count) {
        return columns.width(column, count) / sizePt - 2 * sideEm;
    }

    public double linePitchPt() {
        return LINE_PITCH_EM * sizePt;
    }

    public double heightPt(int lines) {
        return lines * linePitchPt() + 2 * CLEAR_ABOVE_EM * sizePt;
    }

    /** The lines of text in a row of at most this height. */
    int linesWithin(double heightPt) {
        return (int) Math.floor((heightPt - 2 * CLEAR_ABOVE_EM * sizePt + TOLERANCE_PT) / linePitchPt());
    }
}
