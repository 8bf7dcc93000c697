/**
 * Internal: the second stage of the layout. Breaks the blocks of the flow into the pieces that a page may end between: lines
 * of text and rows of tables. Knows how much room a page has, but not what is on it.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.pieces;

import org.jspecify.annotations.NullMarked;
