/**
 * Internal: reads TrueType files (OpenType specification, ISO/IEC 14496-22) to know whether a font can be embedded,
 * which characters it can draw, how wide they are, and where their ink is. Knows nothing of PDF.
 */
@NullMarked
package io.github.bulletinkit.render.internal.truetype;

import org.jspecify.annotations.NullMarked;
