package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of a table's header, or those below it, cut into lines. A row is as high as its text. A cell in several rows
 * has a line of text for each of their lines; if it has more, the rows get lines until it fits.
 */
public final class TableSection {
    private final List<List<TableCell>> rows;
    private final TableGeometry geometry;

    /** For each row the index of its first line; at the end the number of all lines. */
    private final int[] starts;

    /** For each row the first row of the group that cells in several rows join it to, and the row after the group. */
    private final int[] groupStarts;

    private final int[] groupEnds;

    TableSection(List<List<TableCell>> rows, TableGeometry geometry) {
        this.rows = rows.stream().<List<TableCell>>map(List::copyOf).toList();
        this.geometry = geometry;
        this.groupStarts = new int[rows.size()];
        this.groupEnds = new int[rows.size()];
        this.starts = starts();
        join();
    }

    private int[] starts() {
        int[] lines = rows.stream().mapToInt(TableCell::lines).toArray();
        for (int row = 0; row < lines.length; row++) {
            for (TableCell cell : rows.get(row)) {
                while (cell.rows() > 1
                        && cell.text().pieces()
                                > Arrays.stream(lines, row, row + cell.rows()).sum()) {
                    int lowest = IntStream.range(row, row + cell.rows())
                            .reduce((a, b) -> lines[b] < lines[a] ? b : a)
                            .orElseThrow();
                    lines[lowest]++;
                }
            }
        }
        int[] all = new int[lines.length + 1];
        for (int row = 0; row < lines.length; row++) {
            all[row + 1] = all[row] + lines[row];
        }
        return all;
    }

    private void join() {
        for (int row = 0; row < rows.size(); ) {
            int end = row + 1;
            for (int joined = row; joined < end; joined++) {
                for (TableCell cell : rows.get(joined)) {
                    end = Math.max(end, joined + cell.rows());
                }
            }
            Arrays.fill(groupStarts, row, end, row);
            Arrays.fill(groupEnds, row, end, end);
            row = end;
        }
    }

    /**
     * A row, or its lines on one page.
     *
     * @param cells the cells that begin here, or whose first lines on the page are here
     * @param joinedBelow the columns with a cell that goes on in the next row
     * @param joinedRight the columns with a cell that goes on in the next column
     */
    public record Row(double heightPt, List<CellPart> cells, Set<Integer> joinedBelow, Set<Integer> joinedRight) {

        public Row {
            cells = List.copyOf(cells);
            joinedBelow = Set.copyOf(joinedBelow);
            joinedRight = Set.copyOf(joinedRight);
        }
    }

    int rows() {
        return rows.size();
    }

    int lines() {
        return starts[rows.size()];
    }

    private int row(int line) {
        int found = Arrays.binarySearch(starts, line);
        return found >= 0 ? found : -found - 2;
    }

    /** The line after the row of a line. */
    int rowEnd(int line) {
        return starts[row(line) + 1];
    }

    /** The line after the group of rows of a line. */
    int groupEnd(int line) {
        return starts[groupEnds[row(line)]];
    }

    /** The height of some lines on one page. */
    double heightPt(int from, int to) {
        double height = 0;
        for (int line = from; line < to; ) {
            int end = Math.min(to, rowEnd(line));
            height += geometry.heightPt(end - line);
            line = end;
        }
        return height;
    }

    double heightPt() {
        return heightPt(0, lines());
    }

    public List<Row> rows(int from, int to) {
        List<Row> parts = new ArrayList<>();
        for (int line = from; line < to; ) {
            int end = Math.min(to, rowEnd(line));
            parts.add(row(line, end, from, to));
            line = end;
        }
        return parts;
    }

    public List<Row> allRows() {
        return rows(0, lines());
    }

    /** The row of some lines on a page that has the lines from {@code from} to {@code to}. */
    private Row row(int line, int end, int from, int to) {
        int row = row(line);
        List<CellPart> parts = new ArrayList<>();
        Set<Integer> below = new LinkedHashSet<>();
        Set<Integer> right = new LinkedHashSet<>();
        for (int first = groupStarts[row]; first <= row; first++) {
            for (TableCell cell : rows.get(first)) {
                int cellEnd = first + cell.rows();
                if (cellEnd <= row) {
                    continue;
                }
                if (first == row || line == from) {
                    parts.add(part(cell, starts[first], starts[cellEnd], from, to));
                }
                IntStream.range(cell.column(), cell.column() + cell.columns() - 1)
                        .forEach(right::add);
                if (cellEnd > row + 1) {
                    IntStream.range(cell.column(), cell.column() + cell.columns())
                            .forEach(below::add);
                }
            }
        }
        return new Row(geometry.heightPt(end - line), parts, below, right);
    }

    private CellPart part(TableCell cell, int start, int end, int from, int to) {
        int partStart = Math.max(start, from);
        int partEnd = Math.min(end, to);
        double height = heightPt(partStart, partEnd);
        boolean whole = partStart == start && partEnd == end;
        int fromLine = partStart - start;
        int toLine = Math.min(partEnd - start, cell.text().pieces());
        double top = whole
                ? (height - cell.text().pieces() * geometry.linePitchPt()) / 2
                : (geometry.heightPt(1) - geometry.linePitchPt()) / 2;
        return new CellPart(cell.text(), cell.column(), cell.columns(), height, top, fromLine, toLine);
    }
}
