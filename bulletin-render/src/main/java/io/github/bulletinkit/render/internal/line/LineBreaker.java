package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.style.LineComposition;

/** Divides the clusters of a block into lines. */
public interface LineBreaker {
    /** What a title of two clauses leaves free where it is set on one line, in em: half of it on each side. */
    double LEAST_FREE = 1;

    /** A breaker of running text, which is justified. */
    static LineBreaker runningText(LineComposition composition) {
        return GreedyLineBreaker.justified(new PairRules(composition));
    }

    /** A breaker of titles, captions and whatever else is not justified. */
    static LineBreaker titles(LineComposition composition) {
        return new TitleLineBreaker(GreedyLineBreaker.ragged(new PairRules(composition)), LEAST_FREE);
    }

    /** A breaker of the same in cells of a table, which are as wide as what they hold. */
    static LineBreaker cells(LineComposition composition) {
        return new TitleLineBreaker(GreedyLineBreaker.ragged(new PairRules(composition)), Double.NEGATIVE_INFINITY);
    }

    /**
     * Breaks a block into lines that fit the measure.
     *
     * @param text the block
     * @param firstMeasure the length of the first line, in em
     * @param measure the length of every other line, in em
     * @return the cluster after the last of each line; at least one line
     */
    int[] breakLines(ShapedText text, double firstMeasure, double measure);
}
