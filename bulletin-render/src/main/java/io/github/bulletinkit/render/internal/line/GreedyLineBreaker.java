package io.github.bulletinkit.render.internal.line;

import java.util.Arrays;

/**
 * Fills each line before it begins the next (CLREQ 3.1.4: 先挤进，后推出). The end of the measure decides:
 *
 * <ul>
 * <li>If a forbidden mark would begin or end a line, the line is squeezed to take in the text that belongs to the mark
 * (推入). If it cannot be squeezed enough, the character before the mark moves down with it (推出).
 * <li>Otherwise the line takes in one more character or word if squeezing then changes it less than stretching without
 * it (CLREQ 3.5.3: 先挤压，后拉伸, for the smaller change).
 * <li>A figure stays with the hanzi for what is counted, as in 5 万吨. The line is squeezed to take in both; otherwise
 * both move down. Where amounts may be parted, the line ends at the best {@linkplain Amounts.Place place} in the amount
 * rather than being stretched further than {@link LineEnds} says.
 * <li>A Latin word moves down as a whole if that does not stretch the line too far. Otherwise it begins on the line and
 * is cut; see {@link LongWords}.
 * <li>The last line of a paragraph has more than one hanzi (孤字不成行, CLREQ 3.4.4): the line before gives it one more, if
 * that does not stretch that line too far. This never adds a line.
 * </ul>
 */
final class GreedyLineBreaker implements LineBreaker {
    /** Widths are sums of many terms; smaller differences count as equal. */
    private static final double TOLERANCE = 1e-6;

    /** The same for the difference of two widths with that tolerance. */
    private static final double EQUAL = 4 * TOLERANCE;

    private final PairRules rules;
    private final StretchLimits limits;

    private GreedyLineBreaker(PairRules rules, StretchLimits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    static GreedyLineBreaker justified(PairRules rules, StretchLimits limits) {
        return new GreedyLineBreaker(rules, limits);
    }

    /** A breaker of text that is not justified. Its lines need not be stretched, so they may be shorter. */
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

    /** An earlier end of the last line but one that gives the last line one more hanzi, or the same end. */
    private int endBeforeFullerLine(ShapedText text, int start, int end, double measure, double lastMeasure) {
        LineEnds ends = new LineEnds(text, rules, limits, measure);
        int[] sooner = {lastBreakOutsideAmounts(text, start, end - 1), lastBreakOfLine(text, ends, start, end - 1)};
        for (int candidate : sooner) {
            boolean lastFits = text.leastWidth(candidate, text.size()) <= lastMeasure + TOLERANCE;
            double stretch = measure - text.naturalWidth(start, candidate);
            if (candidate > start && lastFits && stretch <= limits.forLastLine(measure) + TOLERANCE) {
                return candidate;
            }
        }
        return end;
    }

    int lineEnd(ShapedText text, int start, double measure) {
        int end = lineEndInAmounts(text, start, measure + TOLERANCE);
        return text.partsAmount(end) ? lineEndOutsideAmount(text, start, end, measure) : end;
    }

    /** An end outside the amount: after it, else before it or at a better place in it. */
    private int lineEndOutsideAmount(ShapedText text, int start, int end, double measure) {
        double limit = measure + TOLERANCE;
        int later = nextBreak(text, start, end, limit);
        while (text.partsAmount(later) && text.leastWidth(start, later) <= limit) {
            later = nextBreak(text, start, later, limit);
        }
        return text.leastWidth(start, later) <= limit ? later : betterEnd(text, start, end, measure);
    }

    private int betterEnd(ShapedText text, int start, int end, double measure) {
        LineEnds ends = new LineEnds(text, rules, limits, measure);
        int best = end;
        int sooner = lastBreak(text, start, end - 1);
        while (sooner > start && text.partsAmount(best)) {
            double stretch = measure - text.naturalWidth(start, sooner);
            if (stretch > ends.amountLimit(best) - EQUAL) {
                return best;
            }
            if (text.amountPlace(sooner).compareTo(text.amountPlace(best)) < 0) {
                best = sooner;
            }
            sooner = lastBreak(text, start, sooner - 1);
        }
        return best;
    }

    /** The end of a line if amounts are not kept together. */
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

    /** The end of a line where the next piece of text, mostly a word, does not fit: before it, else in it. */
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

    /** Whether a break is forbidden because of a mark, not because it would cut a word. */
    private boolean splitsMark(ShapedText text, int index) {
        return !text.mayBreak(index) && !rules.isOneWord(text.cluster(index - 1), text.cluster(index));
    }

    /** The first allowed break after a place, or the first place up to which the line does not fit even if squeezed. */
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

    /** The last allowed break up to a place where a line may end, or the start of the line. */
    private int lastBreakOfLine(ShapedText text, LineEnds ends, int start, int index) {
        int last = lastBreak(text, start, index);
        while (last > start && ends.amountLimit(last) == Double.POSITIVE_INFINITY) {
            last = lastBreak(text, start, last - 1);
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

    /** The end of a line without an allowed break: in a word if possible, so that no mark loses its text. */
    private int forcedBreak(ShapedText text, int start, int full) {
        int last = full;
        while (last > start && splitsMark(text, last)) {
            last--;
        }
        return last > start ? last : Math.max(full, start + 1);
    }
}
