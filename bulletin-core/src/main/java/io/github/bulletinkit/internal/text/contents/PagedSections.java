package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sections among rows that all have a page: in the body, the next title comes right after that of a section. */
final class PagedSections {
    private PagedSections() {}

    static Contents find(Contents contents, List<Line> body) {
        List<Contents.Row> rows = contents.rows();
        if (rows.size() < 2) {
            return contents;
        }
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> keys.add(TitleMark.key(row.title())));
        Map<String, List<Line>> printings = TitleSearch.firstPrintings(body, keys);
        List<Line> headings = new ArrayList<>(contents.headings());
        List<Contents.Row> articles = new ArrayList<>();
        String section = "";
        for (int i = 0; i < rows.size(); i++) {
            Contents.Row row = rows.get(i);
            if (i + 1 < rows.size() && isFollowed(row, rows.get(i + 1), printings, body)) {
                section = row.title();
                headings.add(row.parts().get(0).withText(section));
            } else {
                String above = section.isEmpty() ? row.section() : section;
                articles.add(row.inSection(above));
            }
        }
        return section.isEmpty() ? contents : new Contents(headings, articles, contents.end());
    }

    private static boolean isFollowed(
            Contents.Row row, Contents.Row next, Map<String, List<Line>> printings, List<Line> body) {
        List<Line> printed = printings.get(TitleMark.key(row.title()));
        List<Line> following = printings.get(TitleMark.key(next.title()));
        return row.contributor().isEmpty()
                && printed != null
                && following != null
                && body.indexOf(printed.get(printed.size() - 1)) + 1 == body.indexOf(following.get(0));
    }
}
