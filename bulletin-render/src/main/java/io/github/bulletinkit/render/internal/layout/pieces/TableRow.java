package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.List;

/**
 * A row of a table, or those of its lines that are on one page.
 *
 * @param cells the cells, one for each column
 * @param fromLine the first line of text, counted in the row
 * @param toLine the line after the last
 */
public record TableRow(List<TextLines> cells, int fromLine, int toLine) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A whole row: as many lines as its longest cell. */
    static TableRow of(List<TextLines> cells) {
        return new TableRow(
                cells, 0, cells.stream().mapToInt(TextLines::pieces).max().orElse(1));
    }

    public int lines() {
        return toLine - fromLine;
    }

    public boolean isWhole() {
        return fromLine == 0 && cells.stream().allMatch(cell -> cell.pieces() <= toLine);
    }

    /** The same row, some of its lines only. */
    TableRow part(int from, int to) {
        return new TableRow(cells, from, to);
    }
}
