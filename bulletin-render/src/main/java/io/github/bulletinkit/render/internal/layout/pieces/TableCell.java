package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.List;

/**
 * A broken cell.
 *
 * @param column its first column
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 */
record TableCell(TextLines text, int column, int columns, int rows) {

    static int lines(List<TableCell> cells) {
        return cells.stream()
                .filter(cell -> cell.rows == 1)
                .mapToInt(cell -> cell.text.pieces())
                .max()
                .orElse(1);
    }
}
