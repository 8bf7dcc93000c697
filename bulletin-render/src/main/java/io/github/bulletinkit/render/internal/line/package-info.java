/**
 * Internal: the composition of lines, after CLREQ. Text is shaped into clusters, clusters are broken into lines, and the
 * characters of a line are put in their places. Lengths are in em. Knows nothing of blocks and pages.
 */
@NullMarked
package io.github.bulletinkit.render.internal.line;

import org.jspecify.annotations.NullMarked;
