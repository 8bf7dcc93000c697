package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.TitleLines;
import io.github.bulletinkit.internal.text.words.TitleMark;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The printed table of contents.
 *
 * @param headings the rows of sections
 * @param rows the rows of articles
 * @param end how many lines the table takes
 */
public record Contents(List<Line> headings, List<Row> rows, int end) {

    public Contents {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * The row of an article.
     *
     * @param section the heading above it, empty if there is none
     * @param parts the lines of the title, at least one
     * @param page 0 if none is printed
     * @param contributor who is named before the page number; empty if nobody is
     */
    public record Row(String section, List<Line> parts, int page, String contributor) {

        public Row {
            parts = List.copyOf(parts);
        }

        Row inSection(String other) {
            return new Row(other, parts, page, contributor);
        }

        Row withTitle(List<Line> other) {
            return new Row(section, other, page, contributor);
        }

        public String title() {
            return TitleLines.join(parts);
        }

        public int line() {
            return parts.get(0).number();
        }
    }

    public List<Integer> rowLines() {
        return rows.stream().map(Row::line).toList();
    }

    public void reportJoinedRows(RepairLog repairs) {
        for (Row row : rows) {
            int lines = row.parts().size();
            if (lines > 1) {
                int last = row.parts().get(lines - 1).number();
                repairs.rowJoined(row.parts().get(0), last, row.title());
            }
        }
    }

    /** Returns the table as the issue declares it, with the titles as the body spells them. */
    public TableOfContents declared(Map<Row, String> titles, List<Section> sections) {
        Map<String, String> headingsByKey = new HashMap<>();
        sections.forEach(section -> headingsByKey.put(TitleMark.key(section.title()), section.title()));
        return new TableOfContents(rows.stream()
                .map(row -> new TocEntry(
                        headingsByKey.getOrDefault(TitleMark.key(row.section()), row.section()),
                        titles.getOrDefault(row, row.title()),
                        row.page()))
                .toList());
    }
}
