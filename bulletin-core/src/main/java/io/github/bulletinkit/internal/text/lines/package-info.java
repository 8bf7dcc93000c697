/**
 * Internal: the lines of a text without page numbers and running heads, and what every stage needs: their width, how
 * they join, how messages quote them.
 */
@NullMarked
package io.github.bulletinkit.internal.text.lines;

import org.jspecify.annotations.NullMarked;
