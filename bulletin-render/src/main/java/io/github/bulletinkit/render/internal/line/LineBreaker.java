package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.style.LineComposition;

/** Divides the clusters of a block into lines. */
public interface LineBreaker {
    /** The free space, in em, that a title of two clauses needs to stay on one line: half of it on each side. */
    double LEAST_FREE = 1;

    static LineBreaker runningText(LineComposition composition) {
        PairRules rules = new PairRules(composition);
        StretchLimits limits = StretchLimits.justified(composition.amountBreaks());
        GreedyLineBreaker greedy = GreedyLineBreaker.justified(rules, limits);
        ParagraphBreaker whole = new ParagraphBreaker(rules, limits, greedy);
        return switch (composition.lineBreaking()) {
            case LINE_BY_LINE -> new FillingBreaker(greedy, whole);
            case WHOLE_PARAGRAPH -> whole;
        };
    }

    /** A breaker of titles, captions and other text that is not justified. */
    static LineBreaker titles(LineComposition composition) {
        return new TitleLineBreaker(GreedyLineBreaker.ragged(new PairRules(composition)), LEAST_FREE);
    }

    /** A breaker of text in table cells, which are as wide as their text. */
    static LineBreaker cells(LineComposition composition) {
        return new TitleLineBreaker(GreedyLineBreaker.ragged(new PairRules(composition)), Double.NEGATIVE_INFINITY);
    }

    /**
     * Breaks a block into lines that fit the measure, which may differ for the first line. Lengths are in em.
     *
     * @return for each line the index after its last cluster; at least one line
     */
    int[] breakLines(ShapedText text, double firstMeasure, double measure);
}
