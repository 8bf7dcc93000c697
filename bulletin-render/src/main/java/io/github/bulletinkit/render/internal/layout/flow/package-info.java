/** Internal: the first stage of the layout. Turns an issue into blocks. Knows no line breaks and no pages. */
@NullMarked
package io.github.bulletinkit.render.internal.layout.flow;

import org.jspecify.annotations.NullMarked;
