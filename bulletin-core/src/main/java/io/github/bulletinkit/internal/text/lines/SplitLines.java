package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that extraction split between adjacent marks (CLREQ 3.1.6): the second part is on the next line, right of
 * the end of the first. But a short line that ends a sentence is probably the last of a paragraph, and the next line
 * the indented first of another.
 */
public final class SplitLines {
    /** How far the second part may be from the end of the first, in columns: marks are half as wide as counted. */
    private static final int TOLERANCE = 2;

    private SplitLines() {}

    public static List<Line> mend(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines.size());
        int lastNumber = 0;
        for (Line line : lines) {
            int last = mended.size() - 1;
            if (last >= 0 && line.number() == lastNumber + 1 && isRightOf(mended.get(last), line)) {
                mended.set(last, mended.get(last).withText(mended.get(last).text() + line.text()));
            } else {
                mended.add(line);
            }
            lastNumber = line.number();
        }
        return mended;
    }

    private static boolean isRightOf(Line left, Line right) {
        String text = left.text();
        int end = left.indent() + text.codePointCount(0, text.length());
        return left.page() == right.page()
                && right.indent() > left.indent()
                && Math.abs(right.indent() - end) <= TOLERANCE
                && Punctuation.isHalfBlank(text.charAt(text.length() - 1))
                && Punctuation.isHalfBlank(right.text().charAt(0))
                && (LineJoin.mustGoOn(text, right.text()) || !LineJoin.endsSentence(text));
    }
}
