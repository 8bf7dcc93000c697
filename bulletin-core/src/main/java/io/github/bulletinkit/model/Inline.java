package io.github.bulletinkit.model;

/** A run of characters inside a paragraph, all set alike. */
public sealed interface Inline permits Text, Strong {

    /**
     * The characters of the run.
     *
     * @return the characters, possibly empty
     */
    String text();

    /**
     * A run of the same kind with other characters.
     *
     * @param text the characters
     * @return the run
     */
    Inline withText(String text);

    /**
     * Calls the method of the visitor that is for this kind of run.
     *
     * @param visitor the visitor
     * @param <R> what the visitor returns
     * @return what the method returns
     */
    <R> R accept(InlineVisitor<R> visitor);
}
