/** Internal: how far a file is written, and whether its thread was interrupted. */
@NullMarked
package io.github.bulletinkit.render.internal.progress;

import org.jspecify.annotations.NullMarked;
