package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.List;

/** A row of a table, or its lines from {@code fromLine} to before {@code toLine} if it is cut. */
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

    TableRow part(int from, int to) {
        return new TableRow(cells, from, to);
    }
}
