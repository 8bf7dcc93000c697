package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where hanzi and half-width digits meet, with or without a space. Ignored are numbers in names (5G), times,
 * telephone numbers, and spaces that separate clauses.
 */
public final class DigitSpacing {
    private static final int SHORTEST_TELEPHONE_NUMBER = 7;
    private static final String DATELINE_ENDS = "电讯";

    private final String text;
    private final List<Joint> joints = new ArrayList<>();

    private DigitSpacing(String text) {
        this.text = text;
    }

    /**
     * Returns the joints of a paragraph, in order. One that is not a sentence, such as the name of an office beside a
     * date, is read like a title.
     */
    public static List<Joint> inProse(String text) {
        DigitSpacing spacing = new DigitSpacing(text);
        boolean isSentence = text.chars().anyMatch(Punctuation::isPoint);
        spacing.read(isSentence ? spacing::addOfProse : spacing::addOfTitle);
        return spacing.joints;
    }

    /**
     * Returns the joints of a title, a caption or a cell, in order. There a space often separates clauses, so a number
     * counts only if it has hanzi on both sides with the same spacing.
     */
    public static List<Joint> inTitle(String text) {
        DigitSpacing spacing = new DigitSpacing(text);
        spacing.read(spacing::addOfTitle);
        return spacing.joints;
    }

    private void read(NumberReader reader) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isOfRun(text.charAt(end))) {
                end++;
            }
            if (end > start && isQuantity(start, end)) {
                reader.read(start, end);
            }
            start = end + 1;
        }
    }

    private static boolean isOfRun(char c) {
        return Script.isHalfWidth(c) || c == '×';
    }

    private boolean isQuantity(int start, int end) {
        return end - start < SHORTEST_TELEPHONE_NUMBER
                && text.substring(start, end).chars().allMatch(c -> Script.isDigit(c) || ".,%-×".indexOf(c) >= 0);
    }

    /** A space after a dateline separates it from the report: 新华社北京11月26日电 11月26日. */
    private void addOfProse(int start, int end) {
        Side before = sideBefore(start);
        boolean afterDateline = before == Side.SPACED && DATELINE_ENDS.indexOf(Script.before(text, start - 1)) >= 0;
        if (!afterDateline) {
            add(before, start);
        }
        add(sideAfter(end), end);
    }

    private void addOfTitle(int start, int end) {
        Side before = sideBefore(start);
        Side after = sideAfter(end);
        if (before == after) {
            add(before, start);
            add(after, end);
        }
    }

    private void add(Side side, int at) {
        if (side != Side.OTHER) {
            joints.add(new Joint(side == Side.SPACED, at));
        }
    }

    private Side sideBefore(int start) {
        if (!Script.isDigit(text.charAt(start))) {
            return Side.OTHER;
        }
        int before = Script.before(text, start);
        return before == ' ' || before == 0xA0
                ? side(Side.SPACED, Script.before(text, start - 1))
                : side(Side.TIGHT, before);
    }

    private Side sideAfter(int end) {
        if (!Script.isDigit(text.charAt(end - 1))) {
            return Side.OTHER;
        }
        int after = Script.at(text, end);
        return after == ' ' || after == 0xA0 ? side(Side.SPACED, Script.at(text, end + 1)) : side(Side.TIGHT, after);
    }

    private static Side side(Side ofHanzi, int neighbour) {
        return Hanzi.isHanzi(neighbour) ? ofHanzi : Side.OTHER;
    }

    private enum Side {
        TIGHT,
        SPACED,
        OTHER
    }

    private interface NumberReader {
        void read(int start, int end);
    }

    /**
     * A place where a hanzi and a digit meet.
     *
     * @param spaced whether there is a space
     * @param at the edge of the number
     */
    public record Joint(boolean spaced, int at) {

        /** Quotes the characters around the place. */
        public String in(String text) {
            return Excerpt.around(text, at, at);
        }
    }
}
