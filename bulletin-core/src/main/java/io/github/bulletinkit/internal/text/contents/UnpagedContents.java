package io.github.bulletinkit.internal.text.contents;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.TitleLines;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a table of contents without page numbers. It ends where the body repeats one of its titles. A row is a section
 * if its title comes right before that of the next row in the body, or if its mark is that of such rows.
 */
public final class UnpagedContents {
    private static final int MOST_ROWS = 150;
    private static final int MOST_SIMILAR = 30;

    private final List<TocLine> lines = new ArrayList<>();
    private final List<Line> all;
    private final List<Line> body;
    private final SeenFormat seen;
    private final RepairLog repairs;
    private int end;
    private final List<List<TocLine>> rows = new ArrayList<>();
    private final Map<String, Integer> printed = new HashMap<>();
    private final Map<String, Integer> printedEnd = new HashMap<>();

    private UnpagedContents(List<Line> all, int end, SeenFormat seen, RepairLog repairs) {
        all.subList(0, end).forEach(line -> lines.add(TocLine.of(line)));
        this.all = all;
        body = all.subList(end, all.size());
        this.end = end;
        this.seen = seen;
        this.repairs = repairs;
    }

    /**
     * Reads the contents at the beginning of the lines; empty if they have page numbers, or the body repeats no title.
     *
     * @param heading whether the lines come after the heading of the contents, so that an editor's note ends them
     */
    public static Optional<Contents> read(List<Line> lines, boolean heading, SeenFormat seen, RepairLog repairs) {
        int end = end(lines, heading);
        if (end == 0 || lines.stream().noneMatch(line -> LineJoin.endsSentence(line.text()))) {
            return Optional.empty();
        }
        UnpagedContents contents = new UnpagedContents(lines, end, seen, repairs);
        contents.findRows();
        contents.leaveHeadingsToBody();
        boolean paged = contents.lines.stream().anyMatch(contents::hasPage);
        return paged ? Optional.empty() : Optional.of(contents.contents());
    }

    private static int end(List<Line> lines, boolean heading) {
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < Math.min(MOST_ROWS, lines.size()); i++) {
            boolean note = heading && i > 0 && NoteLabel.beginsWith(lines.get(i).text());
            boolean repeats = TitleSearch.linesOfTitleAt(i, lines, titles) > 0 && !isHanging(lines.get(i), lines, i);
            if (note || repeats) {
                return i;
            }
            StringBuilder title = new StringBuilder();
            for (int first = i; first > Math.max(-1, i - TitleSearch.MOST_LINES); first--) {
                title.insert(
                        0, first == i ? lines.get(i).key() : lines.get(first).key());
                titles.add(TitleMark.key(title.toString()));
            }
            if (isText(lines.get(i).text()) || (!heading && isNoRow(lines.get(i).text()))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isText(String text) {
        return LineJoin.endsSentence(text) && text.endsWith("。");
    }

    /** Whether a line is no row of contents without a heading: it ends inside a sentence, or lists attachments. */
    private static boolean isNoRow(String text) {
        return text.endsWith("，")
                || (AttachmentLabel.begins(text)
                        && !AttachmentLabel.of(text).title().isEmpty()
                        && AttachmentLabel.of(text).number().isEmpty());
    }

    /** Whether a line ends a title in the contents as another line before it does: both are below the beginning of a row. */
    private static boolean isHanging(Line line, List<Line> lines, int end) {
        List<Line> rows = lines.subList(0, end);
        int left = rows.stream().mapToInt(Line::indent).min().orElse(0);
        return line.indent() > left
                && rows.stream()
                        .anyMatch(row ->
                                row.indent() == line.indent() && row.key().equals(line.key()));
    }

    private Contents contents() {
        lines.subList(0, end).forEach(line -> line.reportBullet(repairs));
        Set<String> kinds = new HashSet<>();
        Set<String> sectionKinds = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            kinds.add(kind(i));
            if (isSectionInBody(i)) {
                sectionKinds.add(kind(i));
            }
        }
        boolean kindsTell = kinds.size() > sectionKinds.size();
        List<Line> headings = new ArrayList<>();
        List<Contents.Row> articles = new ArrayList<>();
        String section = "";
        for (int i = 0; i < rows.size(); i++) {
            Line first = rows.get(i).get(0).whole();
            if (kindsTell ? sectionKinds.contains(kind(i)) : isSectionInBody(i)) {
                section = title(i);
                headings.add(first.withText(section));
            } else if (AttachmentLabel.begins(first.text())) {
                repairs.attachmentRowDropped(first);
            } else if (printed.containsKey(key(i))) {
                articles.add(new Contents.Row(section, parts(rows.get(i)), 0, ""));
            } else {
                repairs.rowWithoutArticle(first);
            }
        }
        return headings.isEmpty() ? withSectionsOfBody(articles) : new Contents(headings, articles, end);
    }

    /** Contents without sections: a line in a frame (【】) right before a title in the body is the section of that title. */
    private Contents withSectionsOfBody(List<Contents.Row> articles) {
        List<Line> headings = new ArrayList<>();
        List<Contents.Row> inSections = new ArrayList<>();
        String section = "";
        for (Contents.Row row : articles) {
            int title = all.size() - body.size() + requireNonNull(printed.get(TocRows.key(row.parts())));
            Line before = all.get(title - 1);
            if (title - 1 >= end && TitleMark.of(before.text()).isFrame()) {
                section = TitleMark.of(before.text()).text();
                headings.add(before.withText(section));
            }
            inSections.add(row.inSection(section));
        }
        return new Contents(headings, inSections, end);
    }

    /** Headings that only the body has, right before the first title that it repeats, are no rows. */
    private void leaveHeadingsToBody() {
        while (rows.size() > 1 && !printed.containsKey(key(rows.size() - 1))) {
            end -= rows.remove(rows.size() - 1).size();
        }
    }

    /** A number that the body repeats is the end of a title, not a page number. */
    private boolean hasPage(TocLine line) {
        return line.hasPage() && !printed.containsKey(TitleMark.key(line.whole().text()));
    }

    /** Joins lines to rows: a title that the body prints may take several. */
    private void findRows() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int count = 1; count <= Math.min(TitleSearch.MOST_LINES, lines.size() - i); count++) {
                keys.add(TocRows.key(parts(lines.subList(i, i + count))));
            }
        }
        Map<String, List<Line>> printings = TitleSearch.firstPrintings(body, keys);
        printings.forEach((key, lines) -> {
            int start = body.indexOf(lines.get(0));
            printed.put(key, start);
            printedEnd.put(key, start + lines.size());
        });
        double measure = TocRows.measure(lines.stream().map(TocLine::whole));
        double bodyMeasure = TocRows.measure(printings.values().stream().flatMap(List::stream));
        int index = 0;
        while (index < lines.size()) {
            int count = 1;
            boolean single = printed.containsKey(TocRows.key(parts(lines.subList(index, index + 1))));
            for (int most = Math.min(TitleSearch.MOST_LINES, lines.size() - index); most > count; most--) {
                List<Line> parts = parts(lines.subList(index, index + most));
                List<Line> title = printings.get(TocRows.key(parts));
                if (title != null
                        && (!single || (TocRows.isBroken(parts, measure) && TocRows.isBroken(title, bodyMeasure)))) {
                    count = most;
                }
            }
            rows.add(lines.subList(index, index + count));
            index += count;
        }
        findSimilar();
    }

    /** Finds the titles that the body words differently. */
    private void findSimilar() {
        List<Integer> missing = IntStream.range(0, rows.size())
                .filter(row -> !printed.containsKey(key(row)))
                .boxed()
                .toList();
        for (int row : missing.subList(0, Math.min(MOST_SIMILAR, missing.size()))) {
            List<Line> similar = SimilarTitles.find(title(row), body);
            if (!similar.isEmpty()) {
                int start = body.indexOf(similar.get(0));
                printed.put(key(row), start);
                printedEnd.put(key(row), start + similar.size());
            }
        }
    }

    private boolean isSectionInBody(int row) {
        if (seen.given() != null && seen.given().sections().contains(title(row))) {
            return true;
        }
        Integer end = printedEnd.get(key(row));
        return end != null && row + 1 < rows.size() && end.equals(printed.get(key(row + 1)));
    }

    private String kind(int row) {
        return rows.get(row).get(0).kind().replace("#", "");
    }

    private String title(int row) {
        return TitleLines.join(parts(rows.get(row)));
    }

    private String key(int row) {
        return TocRows.key(parts(rows.get(row)));
    }

    private static List<Line> parts(List<TocLine> row) {
        return row.stream().map(TocLine::whole).toList();
    }
}
