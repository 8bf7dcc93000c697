package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the cells of some rows are: of a table's header, or of the rows below it. A cell is in the first free column of
 * its row, as in HTML. A span ends before a cell from a row above, and at the last row.
 *
 * @param rows for each row the cells that begin in it, from left to right
 * @param widths for each row how many of its columns have a cell, which may begin in a row above
 */
public record TableGrid(List<List<Place>> rows, List<Integer> widths) {

    public TableGrid {
        rows = Copies.of(rows, "rows").stream().<List<Place>>map(List::copyOf).toList();
        widths = Copies.of(widths, "widths");
    }

    /**
     * A cell at its place.
     *
     * @param row the index of the row in which it begins
     * @param index the index among the cells of this row
     * @param column the index of its first column
     * @param columns how many columns it covers; fewer than it spans if it runs into another cell
     * @param rows how many rows it covers; fewer than it spans if there are no more
     */
    public record Place(Cell cell, int row, int index, int column, int columns, int rows) {

        public Place {
            requireNonNull(cell, "cell");
        }

        /** Whether it covers as much as it spans. */
        public boolean isWhole() {
            return columns == cell.columns() && rows == cell.rows();
        }
    }

    /** Returns the places of cells. */
    public static TableGrid of(List<List<Cell>> rows) {
        List<BitSet> taken = rows.stream().map(row -> new BitSet()).toList();
        List<List<Place>> places = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Place> inRow = new ArrayList<>();
            for (Cell cell : rows.get(row)) {
                inRow.add(place(cell, row, inRow.size(), taken));
            }
            places.add(inRow);
        }
        return new TableGrid(places, taken.stream().map(BitSet::cardinality).toList());
    }

    private static Place place(Cell cell, int row, int index, List<BitSet> taken) {
        int column = taken.get(row).nextClearBit(0);
        int barrier = taken.get(row).nextSetBit(column);
        int columns = barrier < 0 ? cell.columns() : Math.min(cell.columns(), barrier - column);
        int rows = Math.min(cell.rows(), taken.size() - row);
        taken.subList(row, row + rows).forEach(covered -> covered.set(column, column + columns));
        return new Place(cell, row, index, column, columns, rows);
    }

    /** The columns of the widest row; 0 if no row has a cell. */
    public int columns() {
        return widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Returns a grid with empty cells in all columns that have none, so that each row has {@code columns} of them. */
    public TableGrid filled(int columns) {
        List<BitSet> taken = rows.stream().map(row -> new BitSet()).toList();
        rows.stream()
                .flatMap(List::stream)
                .forEach(place -> taken.subList(place.row(), place.row() + place.rows())
                        .forEach(covered -> covered.set(place.column(), place.column() + place.columns())));
        List<List<Place>> filled = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Place> inRow = new ArrayList<>(rows.get(row));
            for (int column = taken.get(row).nextClearBit(0);
                    column < columns;
                    column = taken.get(row).nextClearBit(column + 1)) {
                inRow.add(new Place(Cell.of(""), row, inRow.size(), column, 1, 1));
            }
            inRow.sort(Comparator.comparingInt(Place::column));
            filled.add(inRow);
        }
        return new TableGrid(
                filled,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> Math.max(columns, widths.get(row)))
                        .toList());
    }
}
