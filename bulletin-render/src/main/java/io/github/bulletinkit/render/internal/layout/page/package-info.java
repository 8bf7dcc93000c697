/**
 * Internal: the last stage of the layout. Runs all stages, reads the page references, and computes the place of every
 * character. The result is a typeset issue, which a painter draws.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout.page;

import org.jspecify.annotations.NullMarked;
