/** Internal: what the header of a PNG or JPEG picture says: its type, size and orientation. */
@NullMarked
package io.github.bulletinkit.internal.image;

import org.jspecify.annotations.NullMarked;
