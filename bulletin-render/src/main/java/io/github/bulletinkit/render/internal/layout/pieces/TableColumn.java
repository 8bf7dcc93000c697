package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.line.Alignment;

/**
 * How the cells of a column below its header are set. Short text is centred. Text with several parts is flush left in
 * the middle. The units digits of numbers are aligned. Text of several lines is justified if the column is wide enough.
 *
 * @param text the alignment of text that is no number
 */
record TableColumn(double roomEm, Alignment text, NumberColumn numbers) {
    /** Narrower text is not justified but broken between words: too few gaps would stretch too far. */
    private static final double LEAST_JUSTIFIED_EM = 16;

    /** Widths are sums of many terms; smaller differences count as equal. */
    private static final double TOLERANCE_EM = 1e-6;

    /** A column with this room for text and this width of its longest cell on one line. */
    static TableColumn of(ColumnAlignment alignment, double roomEm, double widestEm, NumberColumn numbers) {
        return switch (alignment) {
            case AUTO -> of(roomEm, widestEm, numbers);
            case LEFT -> new TableColumn(roomEm, left(roomEm, widestEm), new NumberColumn());
            case CENTER -> new TableColumn(roomEm, Alignment.CENTERED, new NumberColumn());
            case RIGHT -> new TableColumn(roomEm, Alignment.RIGHT, new NumberColumn());
        };
    }

    private static TableColumn of(double roomEm, double widestEm, NumberColumn numbers) {
        if (widestEm <= roomEm + TOLERANCE_EM) {
            return new TableColumn(roomEm, Alignment.CENTERED, numbers);
        }
        return new TableColumn(roomEm, left(roomEm, widestEm), numbers);
    }

    private static Alignment left(double roomEm, double widestEm) {
        return widestEm <= roomEm + TOLERANCE_EM || roomEm < LEAST_JUSTIFIED_EM ? Alignment.LEFT : Alignment.JUSTIFIED;
    }

    /** The shape of the lines of a cell. */
    LineShape shape(ShapedCell cell, double sizePt) {
        if (isAligned(cell)) {
            return numbers.width() <= roomEm + TOLERANCE_EM
                    ? shape(numbers.indent(cell.widthToUnits(), roomEm), Alignment.LEFT, sizePt)
                    : shape(0, Alignment.RIGHT, sizePt);
        }
        if (text == Alignment.CENTERED && cell.parts().size() > 1) {
            return shape(Math.max(0, (roomEm - cell.width()) / 2), Alignment.LEFT, sizePt);
        }
        return shape(0, text, sizePt);
    }

    private boolean isAligned(ShapedCell cell) {
        return numbers.isAligned() && !Double.isNaN(cell.widthToUnits()) && cell.width() <= roomEm + TOLERANCE_EM;
    }

    private LineShape shape(double indentEm, Alignment alignment, double sizePt) {
        return new LineShape(sizePt, sizePt, roomEm, indentEm, 0, alignment);
    }
}
