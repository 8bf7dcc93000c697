package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableGrid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table in a box that scrolls if the table is wider than the page. */
final class HtmlTable {
    /** In Java {@code char}s, which is precise enough; longer text may wrap. */
    private static final int LONGEST_SHORT_CELL = 8;

    /** The smallest width of a column of running text, and the width of a printed page, in the same unit. */
    private static final int NARROWEST_TEXT = 5;

    private static final int PRINTED_LINE = 32;

    private final Table table;
    private final HtmlWriter html;
    private final TableGrid header;
    private final TableGrid rows;

    /** The columns in which a cell begins. */
    private final BitSet beginnings = new BitSet();

    private final List<Boolean> running;

    HtmlTable(Table table, HtmlWriter html) {
        this.table = table;
        this.html = html;
        this.header = TableGrid.of(table.headerRows());
        this.rows = TableGrid.of(table.rows());
        Stream.concat(header.rows().stream(), rows.rows().stream())
                .flatMap(List::stream)
                .forEach(place -> beginnings.set(place.column()));
        this.running = columnsOfRunningText();
    }

    HtmlWriter write() {
        String label = table.caption().isBlank() ? "表格" : table.caption();
        html.open(
                        "div",
                        "class",
                        "table" + (isWide() ? " wide" : "") + (table.turned() ? " turned" : ""),
                        "role",
                        "group",
                        "aria-label",
                        label,
                        "tabindex",
                        "0")
                .line();
        html.open("table").line();
        if (!table.caption().isEmpty()) {
            html.element("caption", table.caption()).line();
        }
        header();
        body();
        html.close("table").line();
        return html.close("div").line();
    }

    private void header() {
        if (table.header().isEmpty()) {
            return;
        }
        html.open("thead").line();
        rows(header, this::headerCell);
        html.close("thead").line();
    }

    /** An empty header cell heads nothing, so it is no {@code th}. */
    private void headerCell(TableGrid.Place place) {
        if (place.cell().text().isBlank()) {
            cell("td", place);
        } else {
            cell("th", place, "scope", "col");
        }
    }

    private void body() {
        html.open("tbody").line();
        rows(rows, this::bodyCell);
        html.close("tbody").line();
    }

    /** HTML has no rows and columns in which no cell begins: these are left out, and the cells over them span fewer. */
    private void rows(TableGrid grid, Consumer<TableGrid.Place> cell) {
        for (List<TableGrid.Place> row : grid.rows()) {
            if (!row.isEmpty()) {
                html.open("tr").line();
                row.stream().map(place -> overBeginnings(place, grid)).forEach(cell);
                html.close("tr").line();
            }
        }
    }

    private TableGrid.Place overBeginnings(TableGrid.Place place, TableGrid grid) {
        long spannedRows = grid.rows().subList(place.row(), place.row() + place.rows()).stream()
                .filter(row -> !row.isEmpty())
                .count();
        int spannedColumns =
                beginnings.get(place.column(), place.column() + place.columns()).cardinality();
        return new TableGrid.Place(
                place.cell(), place.row(), place.index(), place.column(), spannedColumns, (int) spannedRows);
    }

    private void bodyCell(TableGrid.Place place) {
        ColumnAlignment alignment = table.alignment(place.column());
        String aligned = alignment == ColumnAlignment.AUTO ? "" : alignment.id();
        String classes = (isRunningText(place) ? "text " : "") + aligned;
        if (classes.isEmpty()) {
            cell("td", place);
        } else {
            cell("td", place, "class", classes.strip());
        }
    }

    private boolean isRunningText(TableGrid.Place place) {
        return place.columns() == 1
                ? running.get(place.column())
                : longestLine(place) > LONGEST_SHORT_CELL * place.columns();
    }

    /** Each cell is on its own line, so that cell texts stay apart where there is no style. */
    private void cell(String element, TableGrid.Place place, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        addSpan("colspan", place.columns(), all);
        addSpan("rowspan", place.rows(), all);
        html.open(element, all.toArray(String[]::new))
                .lines(place.cell().text())
                .close(element)
                .line();
    }

    private static void addSpan(String name, int span, List<String> attributes) {
        if (span > 1) {
            attributes.add(name);
            attributes.add(String.valueOf(span));
        }
    }

    /** Whether the table is too wide for a printed page, which cannot scroll, unless every cell may wrap. */
    private boolean isWide() {
        int width = 0;
        for (int i = 0; i < running.size(); i++) {
            int longest = cellsOf(i).mapToInt(HtmlTable::longestLine).max().orElse(0);
            int gap = 1;
            width += (running.get(i) ? NARROWEST_TEXT : longest) + gap;
        }
        return width > PRINTED_LINE;
    }

    private List<Boolean> columnsOfRunningText() {
        return IntStream.range(0, table.columns())
                .mapToObj(column -> cellsOf(column).anyMatch(place -> longestLine(place) > LONGEST_SHORT_CELL))
                .toList();
    }

    /** The cells below the header that are in this column only. */
    private Stream<TableGrid.Place> cellsOf(int column) {
        return rows.rows().stream()
                .flatMap(List::stream)
                .filter(place -> place.column() == column && place.columns() == 1);
    }

    private static int longestLine(TableGrid.Place place) {
        return place.cell().text().lines().mapToInt(String::length).max().orElse(0);
    }
}
