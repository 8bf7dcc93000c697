package io.github.bulletinkit.model;

/** A run of characters in one style, inside a paragraph. */
public sealed interface Inline permits Text, Strong, Link, Superscript, Subscript, Note {

    /** The characters of the run in the line, possibly empty; those of a {@link Note} always are. */
    String text();

    /**
     * Returns a run of the same kind with other characters.
     *
     * @throws IllegalArgumentException if this is a {@link Note} and the text is not empty
     */
    Inline withText(String text);

    /** Calls the visitor's method for this kind of run and returns its result. */
    <R> R accept(InlineVisitor<R> visitor);
}
