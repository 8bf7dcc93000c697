package io.github.bulletinkit.render.internal.layout;

/** Divides the clusters of a block into lines. */
interface LineBreaker {

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
