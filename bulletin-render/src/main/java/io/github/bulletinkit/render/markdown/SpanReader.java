package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.markdown.Marks.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads which columns and rows the cells of a table span. */
final class SpanReader {
    private final Faults faults;

    SpanReader(Faults faults) {
        this.faults = faults;
    }

    /** A cell with the columns of each row that belong to it. */
    private static final class Drawn {
        private final TableReader.Row source;
        private final String text;
        private final int row;
        private final int column;
        private int lastRow;
        private int lastColumn;
        private int places;

        Drawn(TableReader.Row source, String text, int row, int column) {
            this.source = source;
            this.text = text;
            this.row = row;
            this.column = column;
        }

        void add(int row, int column) {
            lastRow = row;
            lastColumn = Math.max(lastColumn, column);
            places++;
        }

        private int columns() {
            return lastColumn - column + 1;
        }

        private int rows() {
            return lastRow - row + 1;
        }

        boolean isRectangle() {
            return places == columns() * rows() && columns() <= Cell.MOST_SPANNED && rows() <= Cell.MOST_SPANNED;
        }

        Cell cell() {
            return isRectangle() ? new Cell(text, columns(), rows()) : Cell.of(text);
        }
    }

    /** The cells of the header or of the rows below it. Without {@code drawn}, each is in one column and one row. */
    List<List<Cell>> cells(List<TableReader.Row> rows, boolean drawn) {
        if (!drawn) {
            return rows.stream()
                    .map(row -> row.texts().stream().map(Cell::of).toList())
                    .toList();
        }
        List<List<Drawn>> starting = new ArrayList<>();
        Map<Integer, Drawn> owners = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            starting.add(row(rows.get(row), row, owners));
        }
        starting.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isRectangle())
                .forEach(cell -> faults.add(
                        cell.source.place(),
                        "the cell in column " + (cell.column + 1) + " of the table spans no rectangle of at most "
                                + Cell.MOST_SPANNED + " columns and rows; write as many bars after each ^^ as after"
                                + " its text"));
        return starting.stream()
                .map(row -> row.stream().map(Drawn::cell).toList())
                .toList();
    }

    /** Returns the cells that begin in a row. {@code owners} are the cells in the columns of the row above, then of this. */
    private List<Drawn> row(TableReader.Row source, int row, Map<Integer, Drawn> owners) {
        List<Drawn> starting = new ArrayList<>();
        int columns = Math.min(source.texts().size(), source.sources().size());
        for (int column = 0; column < columns; column++) {
            String written = source.sources().get(column);
            boolean left = written.isEmpty();
            boolean above = written.strip().equals(MarkdownTable.ABOVE);
            Drawn owner = left ? owners.get(column - 1) : above ? owners.get(column) : null;
            if (owner == null) {
                if (left || above) {
                    faults.add(
                            source.place(),
                            "with the mark spans, two bars without a space say that a column belongs to the cell on the"
                                    + " left, and ^^ that it belongs to the one above, but there is none; write a space"
                                    + " between the bars, or \\^^ for text");
                }
                owner = new Drawn(source, source.texts().get(column), row, column);
                starting.add(owner);
            }
            owner.add(row, column);
            owners.put(column, owner);
        }
        return starting;
    }

    /** Gives spans to cells: the row, the index, the columns and the rows of each. */
    void span(List<List<Cell>> rows, Mark spans) {
        List<Integer> numbers = spans.arguments().stream().map(Integer::valueOf).toList();
        for (int i = 0; i < numbers.size(); i += 4) {
            int row = numbers.get(i);
            int index = numbers.get(i + 1);
            if (row >= rows.size() || index >= rows.get(row).size()) {
                faults.add(spans.place(), "row " + row + " of the table has no cell " + index + "; both count from 0");
                return;
            }
            try {
                List<Cell> cells = new ArrayList<>(rows.get(row));
                cells.set(index, new Cell(cells.get(index).text(), numbers.get(i + 2), numbers.get(i + 3)));
                rows.set(row, cells);
            } catch (IllegalArgumentException e) {
                faults.add(spans.place(), String.valueOf(e.getMessage()));
                return;
            }
        }
    }
}
