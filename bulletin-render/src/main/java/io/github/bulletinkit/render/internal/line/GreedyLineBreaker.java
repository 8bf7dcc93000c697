package io.github.bulletinkit.render.internal.line;

import java.util.Arrays;

/**
 * Fills each line before it begins the next (CLREQ 3.1.4: 先挤进，后推出). What stands at the end of the measure decides:
 *
 * <ul>
 *   <li>Where a line would begin with a mark that may not begin it, or end with one that may not end it, the line is
 *       squeezed to take in what belongs to it (推入); where it cannot be squeezed enough, the character before the mark
 *       goes down with it (推出).
 *   <li>Otherwise the line takes in one more character or word if it is squeezed by less than it would be stretched by
 *       without (CLREQ 3.5.3: 先挤压，后拉伸, where that is the smaller change).
 *   <li>A figure is kept with the hanzi that says what is counted, as in 5 万吨: the line is squeezed to take them in, else
 *       both go down where that does not stretch the line before them too far; see {@link StretchLimits}. Else the line ends
 *       at the least bad {@linkplain Amounts.Place place} inside the amount.
 *   <li>A Latin word goes down whole where that does not stretch the line before it too far. A longer one begins on the line
 *       and is cut; see {@link LongWords}.
 *   <li>The last line of a paragraph is no single hanzi (孤字不成行, CLREQ 3.4.4): the line before it gives it one more, where
 *       that does not stretch it too far. The paragraph has as many lines as without this rule.
 * </ul>
 */
final class GreedyLineBreaker implements LineBreaker {
    /** Widths are sums of many terms; what differs by less is equal. */
    private static final double TOLERANCE = 1e-6;

    /** The same for the difference of two of them that the tolerance is in. */
    private static final double EQUAL = 4 * TOLERANCE;

    private final PairRules rules;
    private final StretchLimits limits;

    private GreedyLineBreaker(PairRules rules, StretchLimits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    /** A breaker of text that is justified. */
    static GreedyLineBreaker justified(PairRules rules) {
        return new GreedyLineBreaker(rules, StretchLimits.JUSTIFIED);
    }

    /** A breaker of text that is not: where its lines need not be stretched, they may be shorter. */
    static GreedyLineBreaker ragged(PairRules rules) {
        return new GreedyLineBreaker(rules, StretchLimits.RAGGED);
    }

    @Override
    public int[] breakLines(ShapedText text, double firstMeasure, double measure) {
        int[] ends = new int[Math.max(1, text.size())];
        int lines = 0;
        int start = 0;
        do {
            start = lineEnd(text, start, lines == 0 ? firstMeasure : measure);
            ends[lines++] = start;
        } while (start < text.size());
        if (lines > 1 && text.isLoneCharacter(ends[lines - 2], text.size())) {
            int from = lines == 2 ? 0 : ends[lines - 3];
            double before = lines == 2 ? firstMeasure : measure;
            ends[lines - 2] = endBeforeFullerLine(text, from, ends[lines - 2], before, measure);
        }
        return Arrays.copyOf(ends, lines);
    }

    /** Where the last line but one ends so that the last gets one more hanzi, or where it ended. */
    private int endBeforeFullerLine(ShapedText text, int start, int end, double measure, double lastMeasure) {
        int[] sooner = {lastBreakOutsideAmounts(text, start, end - 1), lastBreak(text, start, end - 1)};
        for (int candidate : sooner) {
            boolean lastFits = text.leastWidth(candidate, text.size()) <= lastMeasure + TOLERANCE;
            double stretch = measure - text.naturalWidth(start, candidate);
            if (candidate > start && lastFits && stretch <= limits.forLastLine(measure) + TOLERANCE) {
                return candidate;
            }
        }
        return end;
    }

    private int lineEnd(ShapedText text, int start, double measure) {
        int end = lineEndInAmounts(text, start, measure + TOLERANCE);
        return text.partsAmount(end) ? lineEndOutsideAmount(text, start, end, measure) : end;
    }

    /** Where a line ends instead of inside an amount: after the amount, else before it or at a better place inside it. */
    private int lineEndOutsideAmount(ShapedText text, int start, int end, double measure) {
        double limit = measure + TOLERANCE;
        int later = nextBreak(text, start, end, limit);
        while (text.partsAmount(later) && text.leastWidth(start, later) <= limit) {
            later = nextBreak(text, start, later, limit);
        }
        return text.leastWidth(start, later) <= limit ? later : betterEnd(text, start, end, measure);
    }

    private int betterEnd(ShapedText text, int start, int end, double measure) {
        int best = end;
        int sooner = lastBreak(text, start, end - 1);
        while (sooner > start && text.partsAmount(best)) {
            double stretch = measure - text.naturalWidth(start, sooner);
            if (stretch > limits.forAmount(text.amountPlace(best), measure) - EQUAL) {
                return best;
            }
            if (text.amountPlace(sooner).compareTo(text.amountPlace(best)) < 0) {
                best = sooner;
            }
            sooner = lastBreak(text, start, sooner - 1);
        }
        return best;
    }

    /** Where a line ends if amounts are not kept together. */
    private int lineEndInAmounts(ShapedText text, int start, double measure) {
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
            return lineEndAtLongWord(text, start, loose, full, measure);
        }
        if (loose == start || splitsMark(text, full)) {
            return tight;
        }
        double squeeze = text.naturalWidth(start, tight) - measure;
        double stretch = measure - text.naturalWidth(start, loose);
        return squeeze + EQUAL < stretch ? tight : loose;
    }

    /** Where a line ends that the next piece of text, mostly a word, does not fit on: before it, else inside it. */
    private int lineEndAtLongWord(ShapedText text, int start, int loose, int full, double measure) {
        LongWords words = new LongWords(text, rules);
        if (loose > start && !words.isInsideWord(full)) {
            return loose;
        }
        double stretch = measure - text.naturalWidth(start, loose);
        boolean goesDown = stretch <= limits.forWord(measure) || words.isShort(full);
        if (loose > start && goesDown && !words.isWiderThan(measure, full)) {
            return loose;
        }
        if (words.hasRunWiderThan(measure, full)) {
            return forcedBreak(text, start, full);
        }
        int cut = words.lastCut(loose, full);
        return cut > start ? cut : forcedBreak(text, start, full);
    }

    /** Whether a break would part a mark from what it belongs to, as against cutting a word in two or being allowed. */
    private boolean splitsMark(ShapedText text, int index) {
        return !text.mayBreak(index) && !rules.isOneWord(text.cluster(index - 1), text.cluster(index));
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

    private int lastBreakOutsideAmounts(ShapedText text, int start, int index) {
        int last = lastBreak(text, start, index);
        while (last > start && text.partsAmount(last)) {
            last = lastBreak(text, start, last - 1);
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
