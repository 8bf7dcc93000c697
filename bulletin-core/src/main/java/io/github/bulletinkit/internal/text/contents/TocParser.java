package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.Quote;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.TitleMark;
import io.github.bulletinkit.model.UnreadableIssueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of contents (目录). It ends where the body begins with one of its titles. If two titles that are broken
 * over lines begin alike, that is the last possible place with one of the titles at it and all titles after it.
 */
public final class TocParser {
    // A section, and all lines of a title except the last: a longer wait means that this is not a table of contents.
    private static final int LONGEST_WAIT = TitleSearch.MOST_LINES;
    private static final int MOST_ENDS = 16;
    private static final int MOST_ROWS_WITHOUT_HEADING = 60;

    private final List<Line> lines;
    private final List<TocLine> read = new ArrayList<>();
    private final List<TocLine> waiting = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final List<Integer> ends = new ArrayList<>();
    private @Nullable TocLine misplaced;

    private TocParser(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * Reads the table at the beginning of the lines.
     *
     * @param lastLine the number of the last line of the text, for messages
     */
    public static Contents parse(List<Line> lines, int lastLine, RepairLog repairs) {
        TocParser parser = new TocParser(lines);
        parser.findEnds();
        if (parser.ends.isEmpty()) {
            parser.findSimilarEnd();
        }
        if (parser.ends.isEmpty()) {
            throw parser.withoutEnd(lastLine);
        }
        return parser.contents(repairs);
    }

    /** Whether one of the first rows of a table has a page number: a section and a title of several lines may come before it. */
    public static boolean beginsWithPages(List<Line> lines) {
        return lines.stream()
                .limit(LONGEST_WAIT + 1L)
                .anyMatch(line -> TocLine.of(line).hasPage());
    }

    /** Whether the lines begin with rows that the body repeats, at least two of them with a page number. */
    public static boolean begins(List<Line> lines) {
        Set<String> titles = new HashSet<>();
        int paged = 0;
        for (int i = 0; i < lines.size() && i <= MOST_ROWS_WITHOUT_HEADING; i++) {
            if (TitleSearch.linesOfTitleAt(i, lines, titles) > 0) {
                return paged > 1 && paged * 3 >= i;
            }
            TocLine row = TocLine.of(lines.get(i));
            paged += row.hasPage() ? 1 : 0;
            titles.add(TitleMark.key(row.title().text()));
            titles.remove("");
        }
        return false;
    }

    private void findEnds() {
        for (int i = 0; i < lines.size() && ends.size() < MOST_ENDS; i++) {
            if (waiting.isEmpty()
                    && !titles.isEmpty()
                    && NoteLabel.beginsWith(lines.get(i).text())) {
                ends.add(i);
                return;
            }
            boolean bodyBegins = TitleSearch.linesOfTitleAt(i, lines, titles) > 0;
            if (bodyBegins && waiting.isEmpty()) {
                ends.add(i);
            } else if (misplaced == null && (bodyBegins || waiting.size() > LONGEST_WAIT)) {
                misplaced = waiting.get(0);
            }
            if (waiting.size() > LONGEST_WAIT) {
                return;
            }
            TocLine line = TocLine.of(lines.get(i));
            read.add(line);
            if (!line.hasPage()) {
                waiting.add(line);
            } else if (ends.isEmpty() || waiting.size() >= TocRows.fewestPartsBefore(line)) {
                addTitles(line);
                waiting.clear();
            }
        }
    }

    /** The body may begin with a title that the contents word differently: right below a row, and similar to the first. */
    private void findSimilarEnd() {
        Optional<TocLine> first = read.stream().filter(TocLine::hasPage).findFirst();
        for (int i = 1; i < read.size() && first.isPresent() && ends.isEmpty(); i++) {
            boolean below = read.get(i - 1).hasPage() && !read.get(i).hasPage();
            Line line = lines.get(i);
            String key = TitleMark.key(line.text());
            String title = TitleMark.key(first.get().title().text());
            if (below && !LineJoin.endsSentence(line.text()) && SimilarTitles.isAlike(title, key)) {
                ends.add(i);
            }
        }
    }

    private void addTitles(TocLine row) {
        int fewest = TocRows.fewestPartsBefore(row);
        if (fewest > waiting.size()) {
            throw unreadable(
                    "a page number without a title in the table of contents",
                    row.whole().number());
        }
        waiting.forEach(heading -> titles.add(TitleMark.key(heading.whole().text())));
        for (int before = fewest; before <= waiting.size(); before++) {
            titles.add(TocRows.key(TocRows.parts(waiting.subList(waiting.size() - before, waiting.size()), row)));
        }
    }

    private Contents contents(RepairLog repairs) {
        int end = ends.get(0);
        for (int candidate : ends) {
            end = ends.size() > 1 && isWhole(read(candidate, new RepairLog())) ? candidate : end;
        }
        return read(end, repairs);
    }

    private Contents read(int end, RepairLog repairs) {
        return TocRows.read(read.subList(0, end), lines.subList(end, lines.size()), repairs);
    }

    /** Whether the body begins with one of the titles and has the titles of all articles. */
    private boolean isWhole(Contents contents) {
        List<Line> body = lines.subList(contents.end(), lines.size());
        Set<String> articles = new HashSet<>();
        contents.rows().forEach(row -> articles.add(TocRows.key(row.parts())));
        Set<String> all = new HashSet<>(articles);
        contents.headings().forEach(heading -> all.add(TitleMark.key(heading.text())));
        boolean begins = NoteLabel.beginsWith(body.get(0).text()) || TitleSearch.linesOfTitleAt(0, body, all) > 0;
        return begins && TitleSearch.firstPrintings(body, articles).keySet().containsAll(articles);
    }

    private UnreadableIssueException withoutEnd(int lastLine) {
        if (misplaced != null) {
            return neitherRowNorTitle(misplaced.whole());
        }
        return read.stream().anyMatch(TocLine::hasPage) ? withoutBody(lastLine) : withoutRow(lastLine);
    }

    private static UnreadableIssueException neitherRowNorTitle(Line line) {
        return unreadable(
                "looked for a row of the table of contents, which ends in a page number, or for the body, which begins"
                        + " with a title that the table lists, but found " + Quote.of(line.text()),
                line.number());
    }

    private static UnreadableIssueException withoutRow(int lastLine) {
        return unreadable(
                "the table of contents is empty: looked for titles with page numbers after the heading, but the text ends here",
                lastLine);
    }

    private UnreadableIssueException withoutBody(int lastLine) {
        String first = read.stream()
                .filter(TocLine::hasPage)
                .map(row -> row.title().text())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .or(() -> Stream.of("").findFirst())
                .orElse("");
        return unreadable(
                "no body: looked for a line that repeats a title of the table of contents, such as " + Quote.of(first)
                        + ", but the text ends here",
                lastLine);
    }

    private static UnreadableIssueException unreadable(String problem, int line) {
        return new UnreadableIssueException(problem, line, 0, "", null);
    }
}
