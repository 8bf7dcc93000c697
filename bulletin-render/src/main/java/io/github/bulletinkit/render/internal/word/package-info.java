/** Internal: where the words of Chinese text end, by a word list with frequencies. */
@NullMarked
package io.github.bulletinkit.render.internal.word;

import org.jspecify.annotations.NullMarked;
