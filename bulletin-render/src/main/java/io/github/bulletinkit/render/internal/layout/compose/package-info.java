/** Internal: the first stage of the layout. Turns the parts of an issue into blocks. Knows no line breaks and no pages. */
@NullMarked
package io.github.bulletinkit.render.internal.layout.compose;

import org.jspecify.annotations.NullMarked;
