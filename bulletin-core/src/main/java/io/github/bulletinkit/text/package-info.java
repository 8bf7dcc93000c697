/**
 * API: reads the text of an already published issue, as it was extracted from a PDF.
 * {@link io.github.bulletinkit.text.PublishedTextReader} is where it starts.
 */
@NullMarked
package io.github.bulletinkit.text;

import org.jspecify.annotations.NullMarked;
