package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.style.TextElement;

/**
 * The text of a field that is not set as a block of its own.
 *
 * @param path the field
 * @param element what it is set as
 * @param text the text
 */
public record FieldText(String path, TextElement element, String text) {}
