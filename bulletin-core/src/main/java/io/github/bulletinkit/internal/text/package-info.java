/**
 * Internal: reads a published text in stages. {@link io.github.bulletinkit.internal.text.TextParser} calls them;
 * masthead and colophon are read here, the table of contents in {@code contents}, the body in {@code body}.
 */
@NullMarked
package io.github.bulletinkit.internal.text;

import org.jspecify.annotations.NullMarked;
