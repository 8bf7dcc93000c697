package io.github.bulletinkit.text;

import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.Map;

/**
 * What the printed table of contents says.
 *
 * @param headings the rows without a page number: the sections
 * @param rows the rows with one: the articles
 * @param end how many lines the table takes
 */
record Contents(List<Line> headings, List<Row> rows, int end) {

    Contents {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * An article's row.
     *
     * @param section the heading above it, empty where there is none
     * @param parts the lines of the article's title, at least one
     * @param page the page number
     */
    record Row(String section, List<Line> parts, int page) {

        Row {
            parts = List.copyOf(parts);
        }

        String title() {
            return TitleLines.join(parts);
        }

        /** Where the row stands in the text. */
        int line() {
            return parts.get(0).number();
        }
    }

    List<Integer> rowLines() {
        return rows.stream().map(Row::line).toList();
    }

    /** Reports the rows that take more than one line. */
    void reportJoinedRows(List<Repair> repairs) {
        for (Row row : rows) {
            int lines = row.parts().size();
            if (lines > 1) {
                int last = row.parts().get(lines - 1).number();
                repairs.add(new Repair(
                        Repair.Kind.ROW_JOINED, row.line(), "条目与第 " + last + " 行接成 " + Quote.of(row.title())));
            }
        }
    }

    /** The table as the issue declares it, with the titles as the body spells them. */
    TableOfContents declared(Map<Row, String> titles) {
        return new TableOfContents(rows.stream()
                .map(row -> new TocEntry(row.section(), titles.getOrDefault(row, row.title()), row.page()))
                .toList());
    }
}
