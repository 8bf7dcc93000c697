package io.github.bulletinkit.render.internal.layout;

import java.util.Arrays;

/**
 * Fills each line before it begins the next (CLREQ 3.1.3). What stands at the end of the measure decides:
 *
 * <ul>
 *   <li>Where a line would begin with a mark that may not begin it, or end with one that may not end it, the line is
 *       squeezed to take in what belongs to it (推入); where it cannot be squeezed enough, the character before the mark
 *       goes down with it (推出).
 *   <li>Otherwise the line takes in one more character or word if it is squeezed by at most half of what it would be
 *       stretched by without.
 *   <li>A Latin word is cut only where it would leave the line before it less than half full, as a long address does.
 * </ul>
 */
final class GreedyLineBreaker implements LineBreaker {
    /** Widths are sums of many terms; what differs by less is equal. */
    private static final double TOLERANCE = 1e-6;

    private final PairRules rules;

    GreedyLineBreaker(PairRules rules) {
        this.rules = rules;
    }

    @Override
    public int[] breakLines(ShapedText text, double firstMeasure, double measure) {
        int[] ends = new int[Math.max(1, text.size())];
        int lines = 0;
        int start = 0;
        do {
            start = lineEnd(text, start, (lines == 0 ? firstMeasure : measure) + TOLERANCE);
            ends[lines++] = start;
        } while (start < text.size());
        return Arrays.copyOf(ends, lines);
    }

    private int lineEnd(ShapedText text, int start, double measure) {
        int full = start;
        while (full < text.size() && text.naturalWidth(start, full + 1) <= measure) {
            full++;
        }
        if (full == text.size()) {
            return full;
        }
        int loose = lastBreak(text, start, full);
        int tight = nextBreak(text, start, full, measure);
        if (text.leastWidth(start, tight) > measure) {
            boolean wordIsTooLong =
                    loose == start || (cutsWord(text, full) && isHalfEmpty(text, start, loose, measure));
            return wordIsTooLong ? forcedBreak(text, start, full) : loose;
        }
        if (loose == start || splitsMark(text, full)) {
            return tight;
        }
        double squeeze = text.naturalWidth(start, tight) - measure;
        double stretch = measure - text.naturalWidth(start, loose);
        return squeeze <= stretch / 2 ? tight : loose;
    }

    private boolean cutsWord(ShapedText text, int index) {
        return rules.isOneWord(text.cluster(index - 1), text.cluster(index));
    }

    private static boolean isHalfEmpty(ShapedText text, int start, int end, double measure) {
        return text.naturalWidth(start, end) < measure / 2;
    }

    /** Whether a break would part a mark from what it belongs to, as against cutting a word in two or being allowed. */
    private boolean splitsMark(ShapedText text, int index) {
        return !text.mayBreak(index) && !cutsWord(text, index);
    }

    /** The first allowed break after a place, or a place up to which the line does not fit however it is squeezed. */
    private int nextBreak(ShapedText text, int start, int index, double measure) {
        int next = index + 1;
        while (!text.mayBreak(next) && text.leastWidth(start, next) <= measure) {
            next++;
        }
        return next;
    }

    /** The last allowed break up to a place, or the start of the line. */
    private int lastBreak(ShapedText text, int start, int index) {
        int last = index;
        while (last > start && !text.mayBreak(last)) {
            last--;
        }
        return last;
    }

    /** Where a line ends that has no allowed break: within a word if it can, so that no mark is parted from its text. */
    private int forcedBreak(ShapedText text, int start, int full) {
        int last = full;
        while (last > start && splitsMark(text, last)) {
            last--;
        }
        return last > start ? last : Math.max(full, start + 1);
    }
}
