/** Internal: what the layout sets: blocks of text, tables and figures. Knows no line breaks and no pages. */
@NullMarked
package io.github.bulletinkit.render.internal.layout.flow;

import org.jspecify.annotations.NullMarked;
