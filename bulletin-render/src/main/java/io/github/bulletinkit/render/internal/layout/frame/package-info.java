/**
 * Internal: the result of the layout. What is drawn on a page and where: lengths are in pt from the top left corner of the
 * page. Knows nothing of PDF.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.frame;

import org.jspecify.annotations.NullMarked;
