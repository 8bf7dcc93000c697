/** Internal: checks of punctuation marks after GB/T 15834-2011, each of a single text. */
@NullMarked
package io.github.bulletinkit.internal.editorial.punctuation;

import org.jspecify.annotations.NullMarked;
