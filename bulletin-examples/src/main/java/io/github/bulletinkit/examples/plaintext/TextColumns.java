package io.github.bulletinkit.examples.plaintext;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
        static Column of(String heading, List<String> cells) {
            int width = IntStream.concat(
                            IntStream.of(TextWidth.of(heading)), cells.stream().mapToInt(TextWidth::of))
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
     * @param header the headings, which are underlined; may be empty
     * @param rows may have different lengths
     */
    public static List<String> lines(List<String> header, List<List<String>> rows) {
        int count =
                Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        TextColumns columns = new TextColumns(IntStream.range(0, count)
                .mapToObj(i -> Column.of(
                        cell(header, i), rows.stream().map(row -> cell(row, i)).toList()))
                .toList());
        List<String> lines = new ArrayList<>();
        if (!header.isEmpty()) {
            lines.add(columns.line(header));
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

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index).replaceAll("\\R", " ") : "";
    }
}
