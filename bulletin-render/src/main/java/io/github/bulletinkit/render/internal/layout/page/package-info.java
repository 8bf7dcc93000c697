/**
 * Internal: the last stage of the layout. Puts the pieces on pages, reads the page references, and computes the place
 * of every character. The result is a typeset issue, which a painter draws. Lengths are in pt from the top left corner
 * of the page. Knows nothing of PDF.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.page;

import org.jspecify.annotations.NullMarked;
