package io.github.bulletinkit.render.internal.layout;

import java.util.List;

/**
 * A finished page: everything on it, in reading order and in its place.
 *
 * @param lines the lines of text
 * @param rules the ruled lines
 */
public record Frame(List<SetLine> lines, List<Rule> rules) {

    /** Copies the lists. */
    public Frame {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /**
     * A horizontal ruled line.
     *
     * @param xPt its left end, from the left edge of the page
     * @param yPt its middle, from the top edge of the page
     * @param widthPt its length
     * @param thicknessPt its thickness
     */
    public record Rule(double xPt, double yPt, double widthPt, double thicknessPt) {}
}
