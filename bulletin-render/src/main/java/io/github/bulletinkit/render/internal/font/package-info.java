/** Internal: the faces of a font set and their fallback chains, measured for the layout, ready to embed. */
@NullMarked
package io.github.bulletinkit.render.internal.font;

import org.jspecify.annotations.NullMarked;
