package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes a table in a box that scrolls if the table is wider than the page. */
final class HtmlTable {
    /** In Java {@code char}s, which is precise enough; longer text may wrap. */
    private static final int LONGEST_SHORT_CELL = 8;

    /** The smallest width of a column of running text, and the width of a printed page, in the same unit. */
    private static final int NARROWEST_TEXT = 5;

    private static final int PRINTED_LINE = 32;

    private final Table table;
    private final HtmlWriter html;

    HtmlTable(Table table, HtmlWriter html) {
        this.table = table;
        this.html = html;
    }

    HtmlWriter write() {
        String label = table.caption().isBlank() ? "表格" : table.caption();
        html.open(
                        "div",
                        "class",
                        isWide() ? "table wide" : "table",
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
        html.open("thead").line().open("tr").line();
        for (String cell : table.header()) {
            headerCell(cell);
        }
        html.close("tr").line().close("thead").line();
    }

    /** An empty header cell heads nothing, so it is no {@code th}. */
    private void headerCell(String cell) {
        if (cell.isBlank()) {
            cell("td", cell);
        } else {
            cell("th", cell, "scope", "col");
        }
    }

    private void body() {
        List<Boolean> running = columnsOfRunningText();
        html.open("tbody").line();
        for (List<String> row : table.rows()) {
            html.open("tr").line();
            for (int i = 0; i < row.size(); i++) {
                if (running.get(i)) {
                    cell("td", row.get(i), "class", "text");
                } else {
                    cell("td", row.get(i));
                }
            }
            html.close("tr").line();
        }
        html.close("tbody").line();
    }

    /** Each cell is on its own line, so that cell texts stay apart where there is no style. */
    private void cell(String element, String text, String... attributes) {
        html.open(element, attributes).lines(text).close(element).line();
    }

    /** Whether the table is too wide for a printed page, which cannot scroll, unless every cell may wrap. */
    private boolean isWide() {
        List<Boolean> running = columnsOfRunningText();
        int width = 0;
        for (int i = 0; i < running.size(); i++) {
            int column = i;
            int longest = table.rows().stream()
                    .filter(row -> column < row.size())
                    .mapToInt(row -> longestLine(row.get(column)))
                    .max()
                    .orElse(0);
            int gap = 1;
            width += (running.get(i) ? NARROWEST_TEXT : longest) + gap;
        }
        return width > PRINTED_LINE;
    }

    private List<Boolean> columnsOfRunningText() {
        List<Boolean> running = new ArrayList<>();
        for (int i = 0; i < table.columns(); i++) {
            int column = i;
            running.add(table.rows().stream()
                    .anyMatch(row -> column < row.size() && longestLine(row.get(column)) > LONGEST_SHORT_CELL));
        }
        return running;
    }

    private static int longestLine(String cell) {
        return cell.lines().mapToInt(String::length).max().orElse(0);
    }
}
