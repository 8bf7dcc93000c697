package io.github.bulletinkit.text;

import static java.util.stream.Collectors.toSet;

import io.github.bulletinkit.model.UnreadableIssueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the table of contents (目录), which ends where one of its titles comes again: there the body begins.
 *
 * <p>Lines without a page number wait for the next line that has one. They are sections, or the first parts of a title
 * broken over lines; which of the two, the body tells.
 */
final class TocParser {
    // A section, and all but the last line of a title: more than that is no table of contents.
    private static final int LONGEST_WAIT = TitleSearch.MOST_LINES;

    private final List<Line> lines;
    private final List<Repair> repairs;
    private final List<NumberedLine> numbered = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    private TocParser(List<Line> lines, List<Repair> repairs) {
        this.lines = lines;
        this.repairs = repairs;
    }

    /**
     * Reads the table that the lines begin with.
     *
     * @param lastLine the number of the last line of the text, for messages
     */
    static Contents parse(List<Line> lines, int lastLine, List<Repair> repairs) {
        TocParser parser = new TocParser(lines, repairs);
        int end = parser.end(lastLine);
        Set<String> body =
                lines.subList(end, lines.size()).stream().map(Line::key).collect(toSet());
        return parser.contents(body, end);
    }

    private int end(int lastLine) {
        List<Line> waiting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean bodyBegins = TitleSearch.linesOfTitleAt(i, lines, titles) > 0;
            if (bodyBegins && waiting.isEmpty()) {
                return i;
            }
            if (bodyBegins || waiting.size() > LONGEST_WAIT) {
                throw neitherRowNorTitle(waiting.get(0));
            }
            TocLine line = TocLine.of(lines.get(i), repairs);
            if (line.hasPage()) {
                add(new NumberedLine(List.copyOf(waiting), line));
                waiting.clear();
            } else {
                waiting.add(line.line());
            }
        }
        throw numbered.isEmpty() ? withoutRow(lastLine) : withoutBody(lastLine);
    }

    private void add(NumberedLine line) {
        if (line.fewestLinesBefore() > line.before().size()) {
            throw unreadable(
                    "a page number without a title in the table of contents",
                    line.row().line().number());
        }
        numbered.add(line);
        line.before().forEach(heading -> titles.add(heading.key()));
        for (int before = line.fewestLinesBefore(); before <= line.before().size(); before++) {
            titles.add(line.title(before).key());
        }
    }

    private Contents contents(Set<String> body, int end) {
        List<Line> headings = new ArrayList<>();
        List<Contents.Row> rows = new ArrayList<>();
        String section = "";
        for (NumberedLine line : numbered) {
            int linesBefore = line.linesBeforeIn(body);
            for (Line heading : line.before().subList(0, line.before().size() - linesBefore)) {
                Line closed = Letterspacing.close(heading, repairs);
                headings.add(closed);
                section = closed.text();
            }
            Line title = line.title(linesBefore);
            if (linesBefore > 0) {
                repairs.add(new Repair(
                        Repair.Kind.ROW_JOINED,
                        title.number(),
                        "条目与第 " + line.row().line().number() + " 行接成 " + Quote.of(title.text())));
            }
            rows.add(new Contents.Row(section, title.text(), line.row().page(), title.number()));
        }
        return new Contents(headings, rows, end);
    }

    private static UnreadableIssueException neitherRowNorTitle(Line line) {
        return unreadable(
                "looked for a row of the table of contents, which ends in a page number, or for the body, which begins"
                        + " with a title that the table lists, but found " + Quote.of(line.text()),
                line.number());
    }

    private static UnreadableIssueException withoutRow(int lastLine) {
        return unreadable(
                "the table of contents is empty: looked for titles with page numbers after 目录, but the text ends here",
                lastLine);
    }

    private UnreadableIssueException withoutBody(int lastLine) {
        NumberedLine row = numbered.get(0);
        String first = row.title(row.fewestLinesBefore()).text();
        return unreadable(
                "no body: looked for a line that repeats a title of the table of contents, such as " + Quote.of(first)
                        + ", but the text ends here",
                lastLine);
    }

    private static UnreadableIssueException unreadable(String problem, int line) {
        return new UnreadableIssueException(problem, line, 0, "", null);
    }

    /** A line with a page number, and those without that stand before it. */
    private record NumberedLine(List<Line> before, TocLine row) {

        /** The title, if it takes the last so many lines before. */
        Line title(int linesBefore) {
            List<Line> parts = new ArrayList<>(before.subList(before.size() - linesBefore, before.size()));
            parts.add(row.line());
            String text = parts.stream()
                    .map(Line::text)
                    .filter(part -> !part.isEmpty())
                    .reduce(Continuation::join)
                    .orElse("");
            return parts.get(0).withText(text);
        }

        /** A line that holds nothing but leader and page number takes its title from the line before. */
        int fewestLinesBefore() {
            return row.line().text().isEmpty() ? 1 : 0;
        }

        /** How many lines before belong to the title: as many as make one that the body prints on a line. */
        int linesBeforeIn(Set<String> body) {
            for (int count = before.size(); count > fewestLinesBefore(); count--) {
                if (body.contains(title(count).key())) {
                    return count;
                }
            }
            return fewestLinesBefore();
        }
    }
}
