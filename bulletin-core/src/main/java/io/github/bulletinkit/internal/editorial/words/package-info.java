/** Internal: checks of words and characters, each of a single text. */
@NullMarked
package io.github.bulletinkit.internal.editorial.words;

import org.jspecify.annotations.NullMarked;
