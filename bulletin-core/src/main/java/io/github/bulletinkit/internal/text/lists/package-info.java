/** Internal: finds the lists among the paragraphs of a text, by the labels that {@code ListMarker} prints. */
@NullMarked
package io.github.bulletinkit.internal.text.lists;

import org.jspecify.annotations.NullMarked;
