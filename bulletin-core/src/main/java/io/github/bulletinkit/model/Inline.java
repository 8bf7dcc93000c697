package io.github.bulletinkit.model;

/** A run of characters inside a paragraph, all set alike. */
public sealed interface Inline permits Text, Strong {

    /**
     * The characters of the run.
     *
     * @return the characters, possibly empty
     */
    String text();
}
