/**
 * Internal: the first stage of the layout. Composers turn an issue into blocks with text, the shape of its lines and a
 * place in the logical structure. Knows no line breaks and no pages.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.flow;

import org.jspecify.annotations.NullMarked;
