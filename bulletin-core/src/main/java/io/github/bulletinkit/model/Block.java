package io.github.bulletinkit.model;

/** A block of an article's body or of the editor's note. */
public sealed interface Block permits Paragraph, Heading, Table, Figure {

    /**
     * Calls the method of the visitor that is for this kind of block.
     *
     * @param visitor the visitor
     * @param <R> what the visitor returns
     * @return what the method returns
     */
    <R> R accept(BlockVisitor<R> visitor);
}
