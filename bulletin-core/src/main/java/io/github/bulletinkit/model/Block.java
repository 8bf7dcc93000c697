package io.github.bulletinkit.model;

/** A block of an article's body. */
public sealed interface Block permits Paragraph {}
