package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.render.style.TextElement;

/** The text of a field that is not a block, and the element as which it is set. */
public record FieldText(String path, TextElement element, String text) {}
