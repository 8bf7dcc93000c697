package io.github.bulletinkit.render.internal.line;

import java.util.Arrays;

/**
 * Breaks a paragraph as a whole, so that the sum of the {@linkplain LineCosts costs} of its lines is the smallest (after
 * Knuth and Plass, Breaking Paragraphs into Lines, 1981). It finds for each place, from the first to the last, the best
 * lines up to there. From each place only the ends of one line are tried, so the time is in proportion to the text.
 *
 * <p>Of lines that cost the same, the later ones begin later: lines are filled from the start of the paragraph. If a line
 * has no allowed end, the greedy breaker finds one.
 */
final class ParagraphBreaker implements LineBreaker {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final PairRules rules;
    private final StretchLimits limits;
    private final GreedyLineBreaker greedy;

    ParagraphBreaker(PairRules rules, StretchLimits limits, GreedyLineBreaker greedy) {
        this.rules = rules;
        this.limits = limits;
        this.greedy = greedy;
    }

    @Override
    public int[] breakLines(ShapedText text, double firstMeasure, double measure) {
        if (text.size() == 0 || text.lineWidth() <= firstMeasure) {
            return new int[] {text.size()};
        }
        return new Search(text, firstMeasure, measure).lines();
    }

    /** The costs of the lines of a block, of which the first may have another measure. */
    LineCosts costs(ShapedText text, double measure) {
        return new LineCosts(text, new LineEnds(text, rules, limits, measure), limits, measure);
    }

    private final class Search {
        private final ShapedText text;
        private final long[] best;
        private final int[] startOfBest;
        private final double firstMeasure;
        private final double measure;

        private Search(ShapedText text, double firstMeasure, double measure) {
            this.text = text;
            this.firstMeasure = firstMeasure;
            this.measure = measure;
            this.best = new long[text.size() + 1];
            this.startOfBest = new int[text.size() + 1];
            Arrays.fill(best, UNREACHED);
            best[0] = 0;
        }

        private int[] lines() {
            tryLines(0, firstMeasure);
            for (int start = 1; start < text.size(); start++) {
                if (best[start] != UNREACHED) {
                    tryLines(start, measure);
                }
            }
            int lines = 0;
            for (int end = text.size(); end > 0; end = startOfBest[end]) {
                lines++;
            }
            int[] ends = new int[lines];
            for (int end = text.size(); end > 0; end = startOfBest[end]) {
                ends[--lines] = end;
            }
            return ends;
        }

        private void tryLines(int start, double lineMeasure) {
            LineEnds ends = new LineEnds(text, rules, limits, lineMeasure);
            LineCosts costs = new LineCosts(text, ends, limits, lineMeasure);
            boolean found = false;
            for (int end = start + 1; end <= text.size() && costs.fits(start, end); end++) {
                if (ends.limit(end) < Double.POSITIVE_INFINITY) {
                    tryLine(start, end, costs.of(start, end));
                    found = true;
                }
            }
            if (!found) {
                tryLine(start, greedy.lineEnd(text, start, lineMeasure), LineCosts.FORCED);
            }
        }

        private void tryLine(int start, int end, long cost) {
            if (best[start] + cost <= best[end]) {
                best[end] = best[start] + cost;
                startOfBest[end] = start;
            }
        }
    }
}
