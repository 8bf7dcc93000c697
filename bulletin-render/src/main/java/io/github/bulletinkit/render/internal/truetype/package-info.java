/** Internal: reads TrueType files (OpenType specification, ISO/IEC 14496-22). Knows nothing of PDF. */
@NullMarked
package io.github.bulletinkit.render.internal.truetype;

import org.jspecify.annotations.NullMarked;
