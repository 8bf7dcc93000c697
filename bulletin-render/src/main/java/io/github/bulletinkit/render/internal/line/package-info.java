/**
 * Internal: line composition after CLREQ. Text is shaped into clusters, clusters are broken into lines, and the
 * characters of each line are placed. Lengths are in em. Knows no blocks and no pages.
 */
@NullMarked
package io.github.bulletinkit.render.internal.line;

import org.jspecify.annotations.NullMarked;
