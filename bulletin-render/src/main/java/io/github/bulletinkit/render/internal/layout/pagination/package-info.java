/**
 * Internal: the third stage of the layout. Puts the pieces and the notes on pages of a line grid. Knows grid lines, but not
 * where they are on the paper.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.pagination;

import org.jspecify.annotations.NullMarked;
