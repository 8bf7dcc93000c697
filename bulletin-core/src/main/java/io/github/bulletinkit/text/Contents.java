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
     * @param title the article's title
     * @param page the page number
     * @param line where the row stands in the text
     */
    record Row(String section, String title, int page, int line) {}

    List<Integer> rowLines() {
        return rows.stream().map(Row::line).toList();
    }

    /** The table as the issue declares it, with the titles as the body spells them. */
    TableOfContents declared(Map<Row, String> titles) {
        return new TableOfContents(rows.stream()
                .map(row -> new TocEntry(row.section(), titles.getOrDefault(row, row.title()), row.page()))
                .toList());
    }
}
