package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.UnitWords;

/**
 * The length of full lines of wrapped text (行长).
 *
 * @param em the length in em
 */
public record LineLength(double em) {
    private static final double INDENT = 2;

    private static final String DATE_UNITS = "年月";

    /** Returns how far a line reaches from the left edge of the type area, in em. */
    public static double reach(Line line, boolean indented) {
        return TextWidth.of(line.text()) + (indented ? INDENT : 0);
    }

    /**
     * Whether a paragraph ends with a line, because the first word of the next line would have fitted at its end.
     *
     * @param reach how far the line reaches
     * @param next the line after it
     * @param slack how much more room there must be, in em
     */
    public boolean leavesRoom(double reach, Line next, double slack) {
        return reach + TextWidth.of(unit(next.text())) + slack <= em;
    }

    /** Returns the unbreakable beginning of a line: a word, a date, a number with its unit, and the marks after it. */
    public static String unit(String text) {
        int end = text.offsetByCodePoints(0, 1);
        if (TextWidth.isNarrow(text.charAt(0)) || Punctuation.isOpening(text.charAt(0))) {
            end = endOfAmount(text, endOfNarrow(text, end));
        }
        while (end < text.length() && LineJoin.mayNotBeginLine(text.charAt(end))) {
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

    /** Returns the end of the hanzi after a number, such as 亿元 or 小时, or of a whole date. */
    private static int endOfAmount(String text, int figureEnd) {
        int end = figureEnd;
        while (end + 1 < text.length()
                && UnitWords.isMultiplier(text.charAt(end))
                && UnitWords.unitLength(text, end) == 1) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        boolean dateGoesOn = DATE_UNITS.indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1));
        end += UnitWords.unitLength(text, end);
        return dateGoesOn ? endOfAmount(text, endOfNarrow(text, end)) : end;
    }
}
