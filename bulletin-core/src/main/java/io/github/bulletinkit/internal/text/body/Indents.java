package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lines of each page begin. Extraction keeps the indent of a line as spaces, counted from the leftmost text of
 * the page; so a page whose lines all begin in one column does not show which of them are indented.
 */
final class Indents {
    /** How a line begins. */
    enum Start {
        /** To the right of the left edge, as the first line of a paragraph (段首空两格). */
        INDENTED,
        /** At the left edge. */
        FLUSH,
        /** At the only column that the page has. */
        UNKNOWN
    }

    private final Map<Integer, Page> pages = new HashMap<>();
    private final boolean indents;

    /**
     * Looks at the lines of pages.
     *
     * @param lines the lines, titles included
     * @param texts those of them that are running text, by article
     */
    Indents(List<Line> lines, List<List<Line>> texts) {
        lines.forEach(line -> pageOf(line).add(line));
        for (List<Line> text : texts) {
            for (int i = 0; i < text.size(); i++) {
                boolean begins = i == 0 || LineJoin.endsSentence(text.get(i - 1).text());
                pageOf(text.get(i)).addText(text.get(i), begins);
            }
        }
        indents = texts.stream().flatMap(List::stream).anyMatch(line -> startOf(line) == Start.INDENTED);
    }

    private Page pageOf(Line line) {
        return pages.computeIfAbsent(line.page(), number -> new Page());
    }

    /** Whether any line of the text is indented. */
    boolean hasIndents() {
        return indents;
    }

    Start startOf(Line line) {
        return pageOf(line).startOf(line);
    }

    /** The width of the widest line of text that begins at the left edge of a line's page, in em. */
    double widestBeside(Line line) {
        return pageOf(line).widest;
    }

    private static final class Page {
        private double widest;
        private int edge = Integer.MAX_VALUE;
        private int deepest;
        private int inNextColumn;
        private int beginningInNextColumn;

        void add(Line line) {
            edge = Math.min(edge, line.indent());
        }

        void addText(Line line, boolean begins) {
            deepest = Math.max(deepest, line.indent());
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

        /**
         * Two em are two columns, or more where Latin is below them, or one after rounding. But all
         * lines are one column further right where one of them begins with a squeezed mark; then they begin no sentences.
         */
        private int leastIndent() {
            return beginningInNextColumn * 2 > inNextColumn ? 1 : 2;
        }
    }
}
