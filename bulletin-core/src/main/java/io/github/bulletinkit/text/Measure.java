package io.github.bulletinkit.text;

import io.github.bulletinkit.internal.hanzi.Counted;
import io.github.bulletinkit.internal.hanzi.Punctuation;

/**
 * The measure (行长) that wrapped text is set to: how far its full lines reach.
 *
 * @param em its length in em
 */
record Measure(double em) {
    // Marks are squeezed and Latin is wider or narrower than reckoned.
    private static final double INDENT = 2;

    private static final String DATE_UNITS = "年月";

    /** How far a line reaches from the left edge of the type area. */
    static double reach(Line line, boolean indented) {
        return TextWidth.of(line.text()) + (indented ? INDENT : 0);
    }

    /**
     * Whether a line was ended on purpose: what begins the next would have fitted at its end.
     *
     * @param reach how far the line reaches
     * @param next the line after it
     * @param slack the room that must be left over for certainty, in em
     */
    boolean leavesRoom(double reach, Line next, double slack) {
        return reach + TextWidth.of(unit(next.text())) + slack <= em;
    }

    /** What begins a line and is not parted: a word, a date, a figure and what it counts, and the marks after it. */
    static String unit(String text) {
        int end = text.offsetByCodePoints(0, 1);
        if (TextWidth.isNarrow(text.charAt(0)) || Punctuation.isOpening(text.charAt(0))) {
            end = endOfAmount(text, endOfNarrow(text, end));
        }
        while (end < text.length() && Continuation.mayNotBeginLine(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static int endOfNarrow(String text, int start) {
        int end = start;
        while (end < text.length() && TextWidth.isNarrow(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the hanzi after a figure, 亿元 or 小时, and of a whole date. */
    private static int endOfAmount(String text, int figureEnd) {
        int end = figureEnd;
        while (end + 1 < text.length()
                && Counted.isMultiplier(text.charAt(end))
                && Counted.unitLength(text, end) == 1) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        boolean dateGoesOn = DATE_UNITS.indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1));
        end += Counted.unitLength(text, end);
        return dateGoesOn ? endOfAmount(text, endOfNarrow(text, end)) : end;
    }
}
