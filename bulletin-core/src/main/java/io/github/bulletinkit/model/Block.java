package io.github.bulletinkit.model;

/** A block of an article's body or of the editor's note. */
public sealed interface Block permits Paragraph, Heading, Table, Figure {}
