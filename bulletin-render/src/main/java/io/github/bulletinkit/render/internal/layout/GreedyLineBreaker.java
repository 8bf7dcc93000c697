package io.github.bulletinkit.render.internal.layout;

import java.util.Arrays;

/**
 * Fills each line before it begins the next (CLREQ 3.1.3). Where a mark that may not begin a line would begin one, the
 * line is squeezed to take it in; where that is not enough, the character before it goes down with it.
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
        if (mayEnd(text, full)) {
            return full;
        }
        int squeezed = nextBreak(text, full);
        if (text.leastWidth(start, squeezed) <= measure) {
            return squeezed;
        }
        int carried = lastBreak(text, full);
        if (carried > start) {
            return carried;
        }
        return Math.max(full, start + 1);
    }

    private int nextBreak(ShapedText text, int index) {
        int next = index + 1;
        while (!mayEnd(text, next)) {
            next++;
        }
        return next;
    }

    private int lastBreak(ShapedText text, int index) {
        int last = index - 1;
        while (last > 0 && !mayEnd(text, last)) {
            last--;
        }
        return last;
    }

    private boolean mayEnd(ShapedText text, int index) {
        if (index == 0 || index == text.size()) {
            return index > 0;
        }
        return rules.mayBreak(text.cluster(index - 1), text.cluster(index));
    }
}
