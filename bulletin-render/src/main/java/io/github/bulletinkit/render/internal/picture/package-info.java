/**
 * Internal: tells whether the files of pictures are sound, reads them, and knows how they lie. Every renderer that puts
 * pictures into its output asks here before it writes. Knows nothing of any output.
 */
@NullMarked
package io.github.bulletinkit.render.internal.picture;

import org.jspecify.annotations.NullMarked;
