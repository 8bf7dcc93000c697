package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<Integer, Page> pages = new HashMap<>();
    private final boolean indents;

    /**
     * Measures the lines of the pages.
     *
     * @param lines all lines, with titles
     * @param texts the lines of running text, by article
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

    boolean hasIndents() {
        return indents;
    }

    Start startOf(Line line) {
        return pageOf(line).startOf(line);
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
         * An indent of two em is two columns, or more if Latin text is below it, or one after rounding. But if one line
         * begins with a squeezed mark, all others are one column further right; such lines do not begin sentences.
         */
        private int leastIndent() {
            return beginningInNextColumn * 2 > inNextColumn ? 1 : 2;
        }
    }
}
