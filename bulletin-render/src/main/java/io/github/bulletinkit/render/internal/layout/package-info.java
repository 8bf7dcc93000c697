/**
 * Internal: the typesetter. An issue is composed into blocks, blocks are broken into lines and rows, these are laid on
 * pages, and page references are read off the pages. Lengths are in pt from the top left corner of the page. Knows nothing
 * of PDF.
 */
@NullMarked
package io.github.bulletinkit.render.internal.layout;

import org.jspecify.annotations.NullMarked;
