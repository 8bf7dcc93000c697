package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.style.PageStyle;

/**
 * Decides what has room in a column. A table has if its text is no smaller there than over the whole width, and if it is
 * not much higher because its cells have many short lines. A figure, or a row of figures, has if it is no wider than its
 * share of the page. What is kept with a block is as wide as the block.
 */
final class ColumnFit {
    /** The height of a table in a column, relative to its height over the whole width. */
    private static final double MOST_HEIGHT = 1.5;

    private static final double TOLERANCE_PT = 1e-6;

    private final double sharePt;

    ColumnFit(PageStyle style) {
        this.sharePt = style.measurePt() / style.columns().count();
    }

    /** Whether all blocks of a chain have room in a column; they are given as they are there, and over the whole width. */
    boolean fits(Chain inColumn, Chain wide) {
        for (int i = 0; i < inColumn.blocks().size(); i++) {
            if (!fits(inColumn.blocks().get(i), wide.blocks().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(BrokenBlock inColumn, BrokenBlock wide) {
        if (inColumn instanceof TableRows narrow && wide instanceof TableRows table) {
            return narrow.geometry().sizePt() >= table.geometry().sizePt() - TOLERANCE_PT
                    && gridLines(narrow) <= MOST_HEIGHT * gridLines(table);
        }
        if (wide instanceof FigureBox figure) {
            return figure.widthPt() <= sharePt + TOLERANCE_PT;
        }
        if (wide instanceof FigureRowBox row) {
            return row.columns().total() <= sharePt + TOLERANCE_PT;
        }
        return !(wide instanceof SidewaysRows);
    }

    private static int gridLines(BrokenBlock block) {
        return block.gridLines(0, block.pieces());
    }
}
