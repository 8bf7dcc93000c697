package io.github.bulletinkit.render.internal.line;

import java.util.Arrays;

/**
 * Breaks a paragraph as a whole, so that the sum of the {@linkplain LineCosts costs} of its lines is the smallest (after
 * Knuth and Plass, Breaking Paragraphs into Lines, 1981). It finds for each place, from the first to the last, the best
 * lines up to there. From each place only the ends of one line are tried, so the time is in proportion to the text, and
 * nothing is tried that costs more than the lines of the greedy breaker.
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

    /** The costs of the lines of one measure. */
    LineCosts costs(ShapedText text, double measure) {
        return new LineCosts(text, new LineEnds(text, rules, limits, measure), limits, measure);
    }

    private final class Search {
        private final ShapedText text;
        private final LineCosts firstCosts;
        private final LineCosts costs;

        /** The cost of the greedy lines; better lines cost no more. */
        private final long limit;

        /** The cost of the best lines up to each place, and the start of the last of them. */
        private final long[] best;

        private final int[] startOfBest;

        /** The cost of an end at each place, but for the first line. */
        private final long[] costOfEnd;

        /** The last end of a line from the current start. */
        private int fullest;

        private Search(ShapedText text, double firstMeasure, double measure) {
            this.text = text;
            this.firstCosts = costs(text, firstMeasure);
            this.costs = costs(text, measure);
            this.costOfEnd = new long[text.size() + 1];
            for (int end = 1; end <= text.size(); end++) {
                costOfEnd[end] = costs.ofEnd(end);
            }
            this.limit = cost(greedy.breakLines(text, firstMeasure, measure));
            this.best = new long[text.size() + 1];
            this.startOfBest = new int[text.size() + 1];
            Arrays.fill(best, UNREACHED);
            best[0] = 0;
        }

        private LineCosts costsFrom(int start) {
            return start == 0 ? firstCosts : costs;
        }

        private long costOfEnd(int start, int end) {
            return start == 0 ? firstCosts.ofEnd(end) : costOfEnd[end];
        }

        /** The cost of lines, the largest if they do not fit or end at a place where no line may end. */
        private long cost(int[] ends) {
            long cost = 0;
            int start = 0;
            for (int end : ends) {
                long ofEnd = costOfEnd(start, end);
                if (ofEnd == LineCosts.NEVER || !costsFrom(start).fits(start, end)) {
                    return UNREACHED;
                }
                cost += ofEnd + costsFrom(start).ofLine(start, end);
                start = end;
            }
            return cost;
        }

        private int[] lines() {
            for (int start = 0; start < text.size(); start++) {
                if (best[start] != UNREACHED && best[start] <= limit) {
                    tryLines(start, costsFrom(start));
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

        /** Tries the lines from a start, from the fullest to the loosest that may be part of better lines. */
        private void tryLines(int start, LineCosts line) {
            fullest = Math.max(fullest, start);
            while (fullest < text.size() && line.fits(start, fullest + 1)) {
                fullest++;
            }
            boolean found = fullest == text.size();
            if (found) {
                tryLine(start, fullest, line.ofLine(start, fullest));
            }
            double shortest = line.shortest(limit - best[start], fullest - start);
            int end = found ? fullest - 1 : fullest;
            while (end > start && text.naturalWidth(start, end) >= shortest) {
                long ofEnd = costOfEnd(start, end);
                if (ofEnd != LineCosts.NEVER) {
                    tryLine(start, end, ofEnd + line.ofLine(start, end));
                    found = true;
                }
                end--;
            }
            if (!found) {
                tryLine(start, greedy.lineEnd(text, start, line.measure()), LineCosts.FORCED);
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
