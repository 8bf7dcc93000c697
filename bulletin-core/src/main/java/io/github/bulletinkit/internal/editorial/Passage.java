package io.github.bulletinkit.internal.editorial;

/**
 * A paragraph or heading among others.
 *
 * @param place which of the blocks it is, from 0
 * @param rank how deep what it begins with stands: the level of a heading, or {@link #PARAGRAPH}
 * @param text the text
 */
public record Passage(int place, int rank, String text) {
    /** The rank of a paragraph, below the headings of all levels. */
    public static final int PARAGRAPH = 5;

    /** The rank of what stands inside a paragraph or heading. */
    static final int INSIDE = 6;

    /** Whether it is a heading. */
    boolean isHeading() {
        return rank < PARAGRAPH;
    }
}
