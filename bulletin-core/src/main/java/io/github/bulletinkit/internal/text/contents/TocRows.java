package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.text.lines.Letterspacing;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.LineLength;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins the lines of the table of contents to rows. A line without a page number is a section, or the first part of a
 * title broken over lines: the body, which repeats the title, decides.
 *
 * <p>If contents and body both have a section right before a title, the two could also be one long title. They are only
 * if a typesetter could have broken it there, see {@link #isBroken}.
 */
final class TocRows {
    /** A title of one line may always be this long, in em: 20 characters of size 2 fill a line of GB/T 9704-2012. */
    private static final double LEAST_MEASURE = 18;

    /** A title is broken where the line is full, or into lines of similar length: the shorter is at least this part. */
    private static final double LEAST_EVENNESS = 0.6;

    /** The same before brackets or title marks at the end of the title. */
    private static final double LEAST_EVENNESS_BEFORE_BRACKETS = 0.3;

    private static final double RAGGED = 3;

    private final List<TocLine> lines;
    private final Map<String, List<Line>> printings;
    private final double measure;
    private final double bodyMeasure;
    private final List<Line> headings = new ArrayList<>();
    private final List<Contents.Row> rows = new ArrayList<>();
    private final RepairLog repairs;

    private TocRows(List<TocLine> lines, List<Line> body, RepairLog repairs) {
        this.lines = lines;
        this.repairs = repairs;
        printings = TitleSearch.firstPrintings(body, possibleKeys(lines));
        measure = measure(lines.stream().map(TocLine::title));
        bodyMeasure = measure(printings.values().stream().flatMap(List::stream));
    }

    /** Returns a width that surely fits on a line. */
    static double measure(Stream<Line> lines) {
        double longest =
                lines.mapToDouble(line -> TextWidth.of(line.text())).max().orElse(0);
        return Math.max(LEAST_MEASURE, longest - RAGGED);
    }

    /** Returns the keys of all titles that the lines could make. */
    private static Set<String> possibleKeys(List<TocLine> lines) {
        Set<String> keys = new HashSet<>();
        for (int end = 0; end < lines.size(); end++) {
            if (lines.get(end).hasPage()) {
                for (int start = Math.max(0, end - TitleSearch.MOST_LINES + 1); start <= end; start++) {
                    keys.add(key(parts(lines.subList(start, end), lines.get(end))));
                }
            }
        }
        keys.remove("");
        return keys;
    }

    static Contents read(List<TocLine> lines, List<Line> body, RepairLog repairs) {
        TocRows rows = new TocRows(lines, body, repairs);
        rows.read();
        Contents contents = new Contents(rows.headings, rows.rows, lines.size());
        return PagedSections.find(contents, body);
    }

    private void read() {
        List<TocLine> waiting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TocLine line = lines.get(i);
            line.reportBullet(repairs);
            if (AttachmentLabel.begins(line.title().text()) && waiting.isEmpty()) {
                repairs.attachmentRowDropped(line.whole());
            } else if (!line.hasPage() || isPartOfLongerTitle(i, waiting)) {
                waiting.add(line);
            } else {
                addRow(waiting, line);
                waiting.clear();
            }
        }
    }

    /**
     * Whether the number at the end of a line is not a page number: the body has the title only together with the next
     * line.
     */
    private boolean isPartOfLongerTitle(int index, List<TocLine> waiting) {
        if (index + 1 == lines.size() || !lines.get(index + 1).hasPage()) {
            return false;
        }
        List<TocLine> before = new ArrayList<>(waiting);
        boolean complete = isPrinted(before, lines.get(index), 0);
        before.add(lines.get(index));
        return !complete && isPrinted(before, lines.get(index + 1), 1);
    }

    /** Whether the body prints a title that ends with this row and takes at least a number of the lines before. */
    private boolean isPrinted(List<TocLine> before, TocLine row, int fewest) {
        for (int from = 0; from <= before.size() - fewest; from++) {
            if (printings.containsKey(key(parts(before.subList(from, before.size()), row)))) {
                return true;
            }
        }
        return false;
    }

    private void addRow(List<TocLine> waiting, TocLine row) {
        int partsBefore = partsBefore(waiting, row);
        int sections = waiting.size() - partsBefore;
        for (TocLine heading : waiting.subList(0, sections)) {
            headings.add(Letterspacing.close(heading.whole(), repairs));
        }
        String section =
                headings.isEmpty() ? "" : headings.get(headings.size() - 1).text();
        List<Line> parts = parts(waiting.subList(sections, waiting.size()), row);
        rows.add(new Contents.Row(section, parts, row.page(), row.contributor()));
    }

    /** Returns how many of the lines before a row belong to its title. */
    private int partsBefore(List<TocLine> before, TocLine row) {
        int fewest = fewestPartsBefore(row);
        for (int count = before.size(); count > fewest; count--) {
            List<TocLine> first = before.subList(before.size() - count, before.size());
            List<Line> parts = parts(first, row);
            List<Line> printed = printings.get(key(parts));
            if (printed == null) {
                continue;
            }
            boolean sure = printed.size() == 1 || !isPrinted(first.subList(1, count), row, 0);
            if (sure || (isBroken(parts, measure) && isBroken(printed, bodyMeasure))) {
                return count;
            }
        }
        return fewest;
    }

    /** A line of only leader and page number takes its title from the line before. */
    static int fewestPartsBefore(TocLine row) {
        return row.title().text().isEmpty() ? 1 : 0;
    }

    /**
     * Whether a typesetter would break the title here: it does not fit on a line, and each line is full or as long as
     * the next.
     */
    static boolean isBroken(List<Line> parts, double measure) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Line line = parts.get(i);
            Line next = parts.get(i + 1);
            if (!LineJoin.mustGoOn(line.text(), next.text()) && !isBroken(line, next, measure)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBroken(Line line, Line next, double measure) {
        double width = TextWidth.of(line.text());
        double nextWidth = TextWidth.of(next.text());
        boolean full = width >= measure - TextWidth.of(wholePart(next.text()));
        boolean brackets = line.indent() != next.indent() && LineJoin.isBracketed(next.text());
        double evenness = brackets ? LEAST_EVENNESS_BEFORE_BRACKETS : LEAST_EVENNESS;
        return width + nextWidth > measure && (full || width >= evenness * nextWidth);
    }

    /** The beginning of a line that a typesetter does not break in a title: a name in title marks or quotation marks, or a unit. */
    private static String wholePart(String text) {
        Optional<PairedMark> quote =
                PairedMark.ofOpening(text.charAt(0)).filter(mark -> mark.kind() != PairedMark.Kind.BRACKET);
        for (int i = 1; quote.isPresent() && i < text.length(); i++) {
            if (PairedMark.ofClosing(text.charAt(i)).equals(quote)) {
                return text.substring(0, i + 1);
            }
        }
        return LineLength.unit(text);
    }

    static List<Line> parts(List<TocLine> before, TocLine row) {
        List<Line> parts = new ArrayList<>();
        before.forEach(line -> parts.add(line.whole()));
        if (!row.title().text().isEmpty() || parts.isEmpty()) {
            parts.add(row.title());
        }
        return parts;
    }

    static String key(List<Line> parts) {
        StringBuilder key = new StringBuilder();
        for (Line part : parts) {
            key.append(key.isEmpty() ? TitleMark.key(part.text()) : part.key());
        }
        return key.toString();
    }
}
