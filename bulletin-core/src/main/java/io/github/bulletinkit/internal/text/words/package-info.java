/**
 * Internal: the words that bulletins print beside the text of their authors: numbers, dates, labels, names of offices,
 * marks before titles; and the format of a series as its words show it.
 */
@NullMarked
package io.github.bulletinkit.internal.text.words;

import org.jspecify.annotations.NullMarked;
