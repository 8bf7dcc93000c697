package io.github.bulletinkit.internal.text.head;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.TextWidth;
import io.github.bulletinkit.internal.text.lines.TitleLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a title or issuers of several lines. Only the page layout shows them: the number is centred, a title that is
 * too long begins further left, and issuers begin at the left edge, one on each line. An indented line continues the
 * name before it.
 */
final class HeadLines {
    /** A title wider than this, in em, may take several lines. */
    private static final double LEAST_LONG_TITLE = 11;

    /**
     * Of two lines of a title, the narrower is at least this part of the wider. Of several lines, the last may be
     * shorter.
     */
    private static final double LEAST_EVENNESS = 0.6;

    private static final double LEAST_EVENNESS_OF_SEVERAL = 0.5;

    /** Lines whose widths differ by less, in em, are equally wide. */
    private static final double SAME_WIDTH = 2;

    private static final String LABEL_END = "：";

    private final List<Line> texts;
    private final int numberIndent;

    /**
     * Creates it from the lines of the masthead.
     *
     * @param texts the lines that are not a number, date or marking
     * @param numberIndent the indent of the number; 0 if the text has no indents
     */
    HeadLines(List<Line> texts, int numberIndent) {
        this.texts = texts;
        this.numberIndent = numberIndent;
    }

    /** Returns the first line of the title that ends with line {@code last}. */
    int firstOfTitle(int last) {
        int first = last;
        for (int from = last - 1; from >= 0; from--) {
            if (isTitle(texts.subList(from, last + 1))) {
                first = from;
            }
        }
        return first;
    }

    private boolean isTitle(List<Line> lines) {
        double total = 0;
        Line widest = lines.get(0);
        for (Line line : lines) {
            total += width(line);
            widest = width(line) > width(widest) ? line : widest;
        }
        return total > LEAST_LONG_TITLE && widest.indent() < numberIndent && isCentred(lines, widest);
    }

    /** Whether all lines are about as wide as the widest, and no narrower line begins further left. */
    private static boolean isCentred(List<Line> lines, Line widest) {
        double evenness = lines.size() == 2 ? LEAST_EVENNESS : LEAST_EVENNESS_OF_SEVERAL;
        return lines.stream()
                .allMatch(line -> line.indent() >= widest.indent()
                        && width(line) >= evenness * width(widest)
                        && (line.indent() > widest.indent() || width(line) > width(widest) - SAME_WIDTH));
    }

    /**
     * Returns the first line of the issuers that end with line {@code last}.
     *
     * @param from the first line that may be an issuer
     */
    int firstOfIssuers(int last, int from) {
        int first = last;
        while (first > from && mayBeIssuer(texts.get(first - 1))) {
            first--;
        }
        while (first < last && texts.get(first).indent() > leftEdge(first, last)) {
            first++;
        }
        return first;
    }

    private boolean mayBeIssuer(Line line) {
        return line.indent() < numberIndent && !line.text().contains(LABEL_END);
    }

    private int leftEdge(int first, int last) {
        return texts.subList(first, last + 1).stream()
                .mapToInt(Line::indent)
                .min()
                .orElse(0);
    }

    String title(int first, int last) {
        return TitleLines.join(texts.subList(first, last + 1));
    }

    List<String> issuers(int first, int last) {
        int edge = leftEdge(first, last);
        List<String> issuers = new ArrayList<>(List.of(texts.get(first).text()));
        for (Line line : texts.subList(first + 1, last + 1)) {
            int end = issuers.size() - 1;
            if (line.indent() > edge) {
                issuers.set(end, LineJoin.join(issuers.get(end), line.text()));
            } else {
                issuers.add(line.text());
            }
        }
        return issuers;
    }

    private static double width(Line line) {
        return TextWidth.of(line.text());
    }
}
