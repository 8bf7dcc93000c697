package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;

/**
 * A paragraph of an article, joined from the lines that it was broken over.
 *
 * @param first the first of these lines
 * @param text the whole text
 * @param indent whether its first line is indented
 */
record TextLine(Line first, String text, boolean indent) {}
