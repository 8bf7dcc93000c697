/**
 * Internal: what a hanzi, a mark, a bracket and a space is, how numerals are written, and what figures count: the one
 * table of each. Open to bulletin-render; may change at any time.
 */
@NullMarked
package io.github.bulletinkit.internal.hanzi;

import org.jspecify.annotations.NullMarked;
