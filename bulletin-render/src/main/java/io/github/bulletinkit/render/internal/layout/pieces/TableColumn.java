package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.line.Alignment;

/**
 * How the cells of a column below its header are set. Short entries are centred, those of several parts flush left in the
 * middle, numbers with their units below each other; text that runs over several lines is justified where the column is
 * wide enough.
 *
 * @param roomEm the room for text
 * @param text how text is set that is no number
 * @param numbers the numbers of the column
 */
record TableColumn(double roomEm, Alignment text, NumberColumn numbers) {
    /** Narrower text is not justified: too few gaps would have to stretch too far. */
    private static final double LEAST_JUSTIFIED_EM = 10;

    /** Widths are sums of many terms; what differs by less is equal. */
    private static final double TOLERANCE_EM = 1e-6;

    /**
     * A column.
     *
     * @param roomEm the room for text
     * @param widestEm the width of the longest cell on one line
     * @param numbers the numbers of the column
     */
    static TableColumn of(double roomEm, double widestEm, NumberColumn numbers) {
        if (widestEm <= roomEm + TOLERANCE_EM) {
            return new TableColumn(roomEm, Alignment.CENTERED, numbers);
        }
        Alignment text = roomEm < LEAST_JUSTIFIED_EM ? Alignment.LEFT : Alignment.JUSTIFIED;
        return new TableColumn(roomEm, text, numbers);
    }

    /** The shape of the lines of a cell, in text of a size. */
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
