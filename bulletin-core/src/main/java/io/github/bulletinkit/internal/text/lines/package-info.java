/**
 * Internal: the lines of a text, without page numbers and running heads, and what every stage needs to know of lines: how wide
 * they are, how they join, how they are quoted in a report.
 */
@NullMarked
package io.github.bulletinkit.internal.text.lines;

import org.jspecify.annotations.NullMarked;
