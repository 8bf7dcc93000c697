package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of GitHub Flavored Markdown 0.29, 4.10: with a header row, and the same number of cells in each row. In a
 * table with spans, each column that a cell covers has a cell here.
 */
final class MarkdownTable {
    /** A column that belongs to the cell above; nothing between two bars belongs to the cell on the left. */
    static final String ABOVE = "^^";

    private static final String ESCAPED_ABOVE = "\\^^";

    private final Table table;
    private final List<List<Cell>> rows;
    private final List<TableGrid> grids;
    private final boolean drawn;
    private final int columns;

    MarkdownTable(Table table) {
        this.table = table;
        this.rows = Stream.of(List.of(table.header()), table.subheaders(), table.rows())
                .flatMap(List::stream)
                .toList();
        this.grids = List.of(TableGrid.of(rows.subList(0, 1 + table.subheaders().size())), TableGrid.of(table.rows()));
        this.drawn = isSpanning() && isRegular();
        int cells = drawn
                ? table.columns()
                : rows.stream().mapToInt(List::size).max().orElse(0);
        this.columns = Math.max(1, Math.max(cells, table.alignment().size()));
    }

    private boolean isSpanning() {
        return rows.stream().flatMap(List::stream).anyMatch(Cell::isSpanning);
    }

    /** Whether bars and arrows can show the spans: no cell is in the way of another one, and all rows are even. */
    private boolean isRegular() {
        int width = table.columns();
        boolean headerIsEven =
                table.header().isEmpty() || grids.get(0).widths().stream().allMatch(cells -> cells == width);
        return headerIsEven
                && table.alignment().size() <= width
                && grids.get(1).widths().stream().allMatch(cells -> cells == width)
                && grids.stream()
                        .flatMap(grid -> grid.rows().stream())
                        .flatMap(List::stream)
                        .allMatch(TableGrid.Place::isWhole);
    }

    /** The marks before the table, except for those of its caption and its characters. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (table.header().isEmpty()) {
            marks.add(Marks.NO_HEADER);
        }
        if (!table.subheaders().isEmpty()) {
            marks.add(Marks.HEADER_ROWS + " " + (1 + table.subheaders().size()));
        }
        if (table.turned()) {
            marks.add(Marks.TURNED);
        }
        if (!drawn && isUneven()) {
            marks.add(rows.stream().map(row -> " " + row.size()).collect(Collectors.joining("", Marks.CELLS, "")));
        }
        if (isSpanning()) {
            marks.add(Marks.SPANS + (drawn ? "" : spans()));
        }
        return marks;
    }

    /** Whether a row had to be filled up. An absent header does not count. */
    private boolean isUneven() {
        boolean headerIsShort = !table.header().isEmpty() && table.header().size() != columns;
        return headerIsShort || rows.stream().skip(1).anyMatch(row -> row.size() != columns);
    }

    /** The row, the index, the columns and the rows of each cell that spans several. */
    private String spans() {
        StringBuilder spans = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                Cell cell = rows.get(row).get(i);
                if (cell.isSpanning()) {
                    Stream.of(row, i, cell.columns(), cell.rows())
                            .forEach(number -> spans.append(' ').append(number));
                }
            }
        }
        return spans.toString();
    }

    Stream<String> texts() {
        return rows.stream().flatMap(List::stream).map(Cell::text);
    }

    String source() {
        List<String> lines = (drawn
                        ? grids.stream().flatMap(this::drawnRows)
                        : rows.stream().map(this::cells))
                .map(cells -> "|" + String.join("|", cells) + "|")
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(
                1,
                IntStream.range(0, columns)
                        .mapToObj(column -> alignment(column) + " |")
                        .collect(Collectors.joining("", "|", "")));
        return String.join("\n", lines);
    }

    private String alignment(int column) {
        return switch (table.alignment(column)) {
            case AUTO -> " ---";
            case LEFT -> " :--";
            case CENTER -> " :-:";
            case RIGHT -> " --:";
        };
    }

    private List<String> cells(List<Cell> row) {
        return IntStream.range(0, columns)
                .mapToObj(i ->
                        between(i < row.size() ? MarkdownLine.cell(row.get(i).text()) : ""))
                .toList();
    }

    private Stream<List<String>> drawnRows(TableGrid grid) {
        List<List<String>> drawing = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            drawing.add(new ArrayList<>(cells(List.of())));
        }
        for (TableGrid.Place place : grid.rows().stream().flatMap(List::stream).toList()) {
            String text = MarkdownLine.cell(place.cell().text());
            for (int row = 0; row < place.rows(); row++) {
                List<String> line = drawing.get(place.row() + row);
                String first = text.equals(ABOVE) ? ESCAPED_ABOVE : text;
                line.set(place.column(), between(row == 0 ? first : ABOVE));
                IntStream.range(1, place.columns()).forEach(i -> line.set(place.column() + i, ""));
            }
        }
        return drawing.stream();
    }

    private static String between(String cell) {
        return " " + cell + " ";
    }
}
