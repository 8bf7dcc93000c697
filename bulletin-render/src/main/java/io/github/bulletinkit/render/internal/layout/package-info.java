/**
 * Internal: the typesetter. An issue is composed into blocks, their text is shaped into clusters, clusters are broken
 * into lines, lines are laid on pages, and page references are read off the pages. Lengths are in em while a line is
 * made and in pt from the top left corner of the page afterwards. Knows nothing of PDF.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout;

import org.jspecify.annotations.NullMarked;
