package io.github.bulletinkit.model;

/**
 * One method for each kind of {@link Inline}. A new kind adds a method, so the compiler finds every place that has to
 * handle it.
 *
 * @param <R> the result
 */
public interface InlineVisitor<R> {

    R text(Text text);

    R strong(Strong strong);

    R link(Link link);

    R superscript(Superscript superscript);

    R subscript(Subscript subscript);

    R note(Note note);
}
