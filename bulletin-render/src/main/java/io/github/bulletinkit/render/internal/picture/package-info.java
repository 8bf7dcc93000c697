/**
 * Internal: reads pictures, checks that they are not damaged, and knows their orientation. Every renderer with pictures
 * in its output calls this package before it writes. Knows no output format.
 */
@NullMarked
package io.github.bulletinkit.render.internal.picture;

import org.jspecify.annotations.NullMarked;
