package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of GitHub Flavored Markdown 0.29, 4.10: with a header row, and the same number of cells in each row. */
final class MarkdownTable {
    private final Table table;
    private final int columns;

    MarkdownTable(Table table) {
        this.table = table;
        this.columns = Math.max(1, table.columns());
    }

    /** Whether a row had to be filled up. An absent header does not count. */
    boolean isUneven() {
        boolean headerIsShort = !table.header().isEmpty() && table.header().size() != columns;
        return headerIsShort || table.rows().stream().anyMatch(row -> row.size() != columns);
    }

    /** The numbers of cells in each row, the header first. */
    String cells() {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> String.valueOf(row.size()))
                .collect(Collectors.joining(" "));
    }

    String source() {
        List<String> lines = new ArrayList<>();
        lines.add(line(table.header()));
        lines.add("|" + " --- |".repeat(columns));
        table.rows().forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String cell = i < row.size() ? row.get(i) : "";
            line.append(' ').append(MarkdownLine.cell(cell)).append(" |");
        }
        return line.toString();
    }
}
