/** Internal: checks of figures, ranges, dates and document numbers, each of a single text. */
@NullMarked
package io.github.bulletinkit.internal.editorial.numbers;

import org.jspecify.annotations.NullMarked;
