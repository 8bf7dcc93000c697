package io.github.bulletinkit.model;

/** A run of characters in one style, inside a paragraph. */
public sealed interface Inline permits Text, Strong {

    /** The characters of the run, possibly empty. */
    String text();

    /** Returns a run of the same kind with other characters. */
    Inline withText(String text);

    /** Calls the visitor's method for this kind of run and returns its result. */
    <R> R accept(InlineVisitor<R> visitor);
}
