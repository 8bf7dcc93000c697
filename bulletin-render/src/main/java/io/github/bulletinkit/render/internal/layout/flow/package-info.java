/**
 * Internal: the first stage of the layout, what is to be set. Composers turn an issue into blocks, each with its text, the
 * shape of its lines and its place in the logical structure. Knows no line breaks and no pages.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.flow;

import org.jspecify.annotations.NullMarked;
