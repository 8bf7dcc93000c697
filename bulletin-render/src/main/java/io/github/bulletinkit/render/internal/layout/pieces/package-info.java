/**
 * Internal: the second stage of the layout. Breaks blocks into the pieces between which a page may end: lines of text
 * and rows of tables. Knows how much room a page has, but not what is on it.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.pieces;

import org.jspecify.annotations.NullMarked;
