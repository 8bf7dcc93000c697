package io.github.bulletinkit.internal.editorial.text;

/**
 * A paragraph, heading or title.
 *
 * @param place the index of its block
 * @param rank the level of a heading, {@link #TITLE} or {@link #PARAGRAPH}
 */
public record Passage(int place, int rank, String text) {
    /** The rank of a title or caption, above all headings. */
    public static final int TITLE = 0;

    /** The rank of a paragraph, below all headings. */
    public static final int PARAGRAPH = 5;

    /** The rank of text inside a paragraph or heading. */
    public static final int INSIDE = 6;

    public boolean isHeading() {
        return TITLE < rank && rank < PARAGRAPH;
    }

    /** Whether it is a title, a caption or a heading. */
    public boolean isTitle() {
        return rank < PARAGRAPH;
    }
}
