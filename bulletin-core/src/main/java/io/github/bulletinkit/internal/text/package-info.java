/**
 * Internal: reads a published text stage by stage. {@link io.github.bulletinkit.internal.text.TextParser} is the flow; masthead and
 * colophon are read here, the stages between them in {@code contents} and {@code body}.
 */
@NullMarked
package io.github.bulletinkit.internal.text;

import org.jspecify.annotations.NullMarked;
