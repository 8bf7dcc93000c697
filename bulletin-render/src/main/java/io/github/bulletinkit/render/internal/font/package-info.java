/**
 * Internal: the faces of a font set and their fallback chains, measured for the layout and ready for a painter to
 * embed. All of it comes from the library's own reading of the font files.
 */
@NullMarked
package io.github.bulletinkit.render.internal.font;

import org.jspecify.annotations.NullMarked;
