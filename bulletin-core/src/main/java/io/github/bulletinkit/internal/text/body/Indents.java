package io.github.bulletinkit.internal.text.body;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.PageEdges;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the lines of each page begin. Extraction keeps indents as spaces, counted from the leftmost text of the page.
 * So a page whose lines all begin in one column does not show which lines are indented.
 */
final class Indents {
    enum Start {
        /** Right of the left edge, like the first line of a paragraph (段首空两格). */
        INDENTED,
        /** At the left edge. */
        FLUSH,
        /** At the only column of the page. */
        UNKNOWN
    }

    private static final int DEEP = 6;
    private static final int DEEPEST_PARAGRAPH = 4;

    private final Map<Integer, Page> pages = new HashMap<>();
    private final Map<Integer, Line> next = new HashMap<>();
    private final Set<Integer> lastOfTexts = new HashSet<>();
    private final boolean indents;
    private final int paragraph;

    /**
     * Measures the lines of the pages.
     *
     * @param lines all lines, with titles
     * @param texts the lines of running text, by article
     * @param edges where the pages begin
     */
    Indents(List<Line> lines, List<List<Line>> texts, PageEdges edges) {
        lines.forEach(line -> pageOf(line).add(line));
        pages.forEach((number, page) -> page.edge = edges.of(number, page.edge));
        IntStream.range(1, lines.size()).forEach(i -> next.put(lines.get(i - 1).number(), lines.get(i)));
        for (List<Line> text : texts) {
            if (!text.isEmpty()) {
                lastOfTexts.add(text.get(text.size() - 1).number());
            }
            for (int i = 0; i < text.size(); i++) {
                boolean begins = i == 0 || LineJoin.endsSentence(text.get(i - 1).text());
                pageOf(text.get(i)).addText(text.get(i), begins);
            }
        }
        paragraph = paragraphIndent(texts.stream().flatMap(List::stream).toList());
        indents = texts.stream().flatMap(List::stream).anyMatch(line -> startOf(line) == Start.INDENTED);
    }

    /** Two to four columns, whichever most lines have. */
    private int paragraphIndent(List<Line> lines) {
        Map<Integer, Long> counts = lines.stream()
                .collect(groupingBy(line -> line.indent() - pageOf(line).left(), counting()));
        return IntStream.rangeClosed(2, DEEPEST_PARAGRAPH)
                .boxed()
                .max(comparingLong(columns -> counts.getOrDefault(columns, 0L)))
                .orElse(2);
    }

    private Page pageOf(Line line) {
        return pages.computeIfAbsent(line.page(), number -> new Page());
    }

    boolean hasIndents() {
        return indents;
    }

    Start startOf(Line line) {
        return pageOf(line).startOf(line);
    }

    /** Returns how far a line is from the left edge of its page, in em. */
    double fromEdge(Line line) {
        return (line.indent() - pageOf(line).left()) / columnsPerEm();
    }

    /** Returns how many columns an em is: a paragraph begins two em from the left edge. */
    double columnsPerEm() {
        return paragraph / 2.0;
    }

    /** Whether a line begins deeper than paragraphs do. */
    boolean isDeep(Line line) {
        int squeezed = Punctuation.isOpening(line.text().charAt(0)) && isBeforeFlush(line) ? 1 : 0;
        return line.indent() - pageOf(line).left() > paragraph + squeezed;
    }

    /** Whether a line begins as far in as centred lines do. */
    boolean isFarIn(Line line) {
        return line.indent() - pageOf(line).edge > DEEP;
    }

    /** Whether all lines of a page begin far right of those of other pages, as a sign-off does. */
    boolean isPageDeep(Line line) {
        return pageOf(line).edge
                > pages.values().stream().mapToInt(page -> page.edge).min().orElse(0) + DEEP;
    }

    /** Whether the next line begins at the left edge, and is no salutation. */
    boolean isBeforeFlush(Line line) {
        Line after = next.get(line.number());
        return after != null
                && fromEdge(after) <= (Punctuation.isOpening(after.text().charAt(0)) ? 1 : 0)
                && !LineShape.isSalutation(after.text());
    }

    /** Whether the next line is on the same page, and begins like a paragraph or deeper. */
    boolean isBeforeIndented(Line line) {
        Line after = next.get(line.number());
        return after != null
                && after.page() == line.page()
                && (startOf(after) == Start.INDENTED || LineShape.isSalutation(after.text()));
    }

    /** Whether a page, a text or a list of attachments ends with a line, or the next item of the list comes after it. */
    boolean isBeforeEndOfList(Line line, int nextItem) {
        Line after = next.get(line.number());
        return after == null
                || lastOfTexts.contains(line.number())
                || after.page() != line.page()
                || AttachmentLabel.begins(after.text())
                || (nextItem > 1 && LineShape.itemNumber(after.text()) == nextItem)
                || isSignOff(after);
    }

    /** Whether a line begins a sign-off: it may name who signs, and names and the date come right after it. */
    boolean isSignOff(Line line) {
        Line after = next.get(line.number());
        boolean named = LineShape.mayBeSigner(line.text()) && !LineShape.isDate(line.text());
        for (int names = 1; named && names <= SignedLines.MOST_NAMES && after != null; names++) {
            if (after.page() != line.page() || LineShape.isDate(after.text())) {
                return after.page() == line.page();
            }
            named = LineShape.mayBeSigner(after.text());
            after = next.get(after.number());
        }
        return false;
    }

    /** Returns the width, in em, of the widest line of text at the left edge of this line's page. */
    double widestBeside(Line line) {
        return pageOf(line).widest;
    }

    private static final class Page {

        private double widest;
        private int edge = Integer.MAX_VALUE;
        private int deepest;
        private int inNextColumn;
        private int beginningInNextColumn;
        private final Map<Integer, Integer> indents = new HashMap<>();

        void add(Line line) {
            edge = Math.min(edge, line.indent());
        }

        void addText(Line line, boolean begins) {
            deepest = Math.max(deepest, line.indent());
            indents.merge(line.indent(), 1, Integer::sum);
            widest = line.indent() == edge ? Math.max(widest, TextWidth.of(line.text())) : widest;
            if (line.indent() == edge + 1) {
                inNextColumn++;
                beginningInNextColumn += begins ? 1 : 0;
            }
        }

        Start startOf(Line line) {
            int least = leastIndent();
            if (line.indent() - edge >= least) {
                return Start.INDENTED;
            }
            return deepest - edge >= least ? Start.FLUSH : Start.UNKNOWN;
        }

        /** If one line begins with a squeezed mark, all others are one column further right. */
        int left() {
            return count(edge + 1) > count(edge) ? edge + 1 : edge;
        }

        private int count(int indent) {
            return indents.getOrDefault(indent, 0);
        }

        /**
         * An indent of two em is two columns, or more if Latin text is below it, or one after rounding. But if one line
         * begins with a squeezed mark, all others are one column further right; such lines do not begin sentences.
         */
        private int leastIndent() {
            return beginningInNextColumn * 2 > inNextColumn ? 1 : 2;
        }
    }
}
