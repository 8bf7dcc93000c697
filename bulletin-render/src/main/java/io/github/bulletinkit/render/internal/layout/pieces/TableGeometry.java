package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.Arrays;

/**
 * The measures of a table.
 *
 * @param sizePt the size of its text, in pt
 * @param sideEm the clear space between a cell's text and the rules at its sides
 * @param columns the widths of its columns in pt, the clear space at their sides included
 */
public record TableGeometry(double sizePt, double sideEm, TableColumns columns) {
    /** Heights are sums of many terms; what differs by less is equal. */
    static final double TOLERANCE_PT = 1e-6;

    private static final double USUAL_SIDE_EM = 0.5;
    private static final double LEAST_SIDE_EM = 0.25;

    private static final double LINE_PITCH_EM = 1.4;
    private static final double CLEAR_ABOVE_EM = 0.3;

    /**
     * The measures of a table that is as wide as the measure. Its text is as large as the style says, or smaller where the
     * columns would not have room for what no line should cut. Before the text is smaller than the least size of the style,
     * the columns are set as narrow as they can be.
     *
     * @param widths the widths of its cells
     * @param style the style
     */
    static TableGeometry of(TableWidths widths, PageStyle style) {
        double usual = style.textStyle(TextElement.TABLE_CELL).sizePt();
        double[] least = widths.least(roomEm(widths, USUAL_SIDE_EM, usual, style));
        double size = Math.min(usual, sizePt(least, USUAL_SIDE_EM, style));
        double leastSize = leastSizePt(style);
        if (size >= leastSize) {
            return of(widths, least, USUAL_SIDE_EM, size, style);
        }
        double[] tightest = widths.tightest(roomEm(widths, LEAST_SIDE_EM, leastSize, style));
        double tightSize = Math.min(leastSize, sizePt(tightest, LEAST_SIDE_EM, style));
        return of(widths, tightest, LEAST_SIDE_EM, tightSize, style);
    }

    private static TableGeometry of(
            TableWidths widths, double[] leastEm, double sideEm, double sizePt, PageStyle style) {
        double roomEm = roomEm(widths, sideEm, sizePt, style);
        TableColumns columns = TableColumns.of(widths.cells(roomEm), leastEm, roomEm);
        return new TableGeometry(sizePt, sideEm, columns.wider(2 * sideEm).times(sizePt));
    }

    /** The room for the text of all columns together. */
    private static double roomEm(TableWidths widths, double sideEm, double sizePt, PageStyle style) {
        return style.measurePt() / sizePt - widths.columns() * 2 * sideEm;
    }

    /** The size in which columns of some widths are as wide as the measure together. */
    private static double sizePt(double[] columnsEm, double sideEm, PageStyle style) {
        return style.measurePt() / (Arrays.stream(columnsEm).sum() + columnsEm.length * 2 * sideEm);
    }

    /** The least size of text in a table: where its usual size is smaller than that of the style, the usual one. */
    static double leastSizePt(PageStyle style) {
        return Math.min(
                style.leastTableSizePt(),
                style.textStyle(TextElement.TABLE_CELL).sizePt());
    }

    /** The room for text in a column, in em. */
    double roomEm(int column) {
        return columns.width(column) / sizePt - 2 * sideEm;
    }

    public double linePitchPt() {
        return LINE_PITCH_EM * sizePt;
    }

    /** The height of a row with some lines of text. */
    public double heightPt(int lines) {
        return lines * linePitchPt() + 2 * CLEAR_ABOVE_EM * sizePt;
    }

    /** How many lines of text a row may have that is no higher than this. */
    int linesWithin(double heightPt) {
        return (int) Math.floor((heightPt - 2 * CLEAR_ABOVE_EM * sizePt + TOLERANCE_PT) / linePitchPt());
    }
}
