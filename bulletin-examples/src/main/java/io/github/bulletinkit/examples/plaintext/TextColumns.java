package io.github.bulletinkit.examples.plaintext;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Aligns rows in columns for a font in which a hanzi is as wide as two letters: numbers to the right, others to the left. A
 * line break in a cell becomes a space.
 */
public final class TextColumns {
    private static final String GAP = "  ";
    private static final Pattern NUMBER = Pattern.compile("[-+−±]?[0-9][0-9,.]*%?");

    private final List<Column> columns;

    private TextColumns(List<Column> columns) {
        this.columns = columns;
    }

    private record Column(int width, boolean numeric) {
        static Column of(List<String> headings, List<String> cells) {
            int width = Stream.concat(headings.stream(), cells.stream())
                    .mapToInt(TextWidth::of)
                    .max()
                    .orElse(0);
            List<String> filled =
                    cells.stream().filter(Predicate.not(String::isEmpty)).toList();
            boolean numeric = !filled.isEmpty()
                    && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
            return new Column(width, numeric);
        }

        String set(String cell) {
            String space = " ".repeat(width - TextWidth.of(cell));
            return numeric ? space + cell : cell + space;
        }

        String rule() {
            return "-".repeat(width);
        }
    }

    /**
     * The lines of a table, without trailing spaces.
     *
     * @param header the rows of headings, of which the last is underlined; may be empty
     * @param rows may have different lengths
     */
    public static List<String> lines(List<List<String>> header, List<List<String>> rows) {
        int count = Stream.concat(header.stream(), rows.stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        TextColumns columns = new TextColumns(IntStream.range(0, count)
                .mapToObj(i -> Column.of(column(header, i), column(rows, i)))
                .toList());
        List<String> lines = new ArrayList<>();
        if (!header.isEmpty()) {
            header.forEach(row -> lines.add(columns.line(row)));
            lines.add(columns.columns.stream().map(Column::rule).collect(joining(GAP)));
        }
        rows.forEach(row -> lines.add(columns.line(row)));
        return lines;
    }

    private String line(List<String> row) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).set(cell(row, i)))
                .collect(joining(GAP))
                .stripTrailing();
    }

    private static List<String> column(List<List<String>> rows, int index) {
        return rows.stream().map(row -> cell(row, index)).toList();
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index).replaceAll("\\R", " ") : "";
    }
}
