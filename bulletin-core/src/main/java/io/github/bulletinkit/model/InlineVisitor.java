package io.github.bulletinkit.model;

/**
 * One method for each kind of {@link Inline}. A new kind is a new method, so that the compiler names every place that has to
 * handle it.
 *
 * @param <R> what the methods return
 */
public interface InlineVisitor<R> {

    /**
     * Visits plain text.
     *
     * @param text the text
     * @return the result
     */
    R text(Text text);

    /**
     * Visits emphasised text.
     *
     * @param strong the text
     * @return the result
     */
    R strong(Strong strong);
}
