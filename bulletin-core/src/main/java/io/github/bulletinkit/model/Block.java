package io.github.bulletinkit.model;

/** A block of an article's body or of the editor's note. */
public sealed interface Block permits Paragraph, Heading, ListBlock, Table, Figure, FigureRow {

    /** Calls the visitor's method for this kind of block and returns its result. */
    <R> R accept(BlockVisitor<R> visitor);
}
