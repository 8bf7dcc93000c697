package io.github.bulletinkit.internal.editorial.text;

/**
 * A paragraph or heading.
 *
 * @param place the index of its block
 * @param rank the level of a heading, or {@link #PARAGRAPH}
 */
public record Passage(int place, int rank, String text) {
    /** The rank of a paragraph, below all headings. */
    public static final int PARAGRAPH = 5;

    /** The rank of text inside a paragraph or heading. */
    public static final int INSIDE = 6;

    public boolean isHeading() {
        return rank < PARAGRAPH;
    }
}
