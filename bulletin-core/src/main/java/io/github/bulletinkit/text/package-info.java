/**
 * API: {@link io.github.bulletinkit.text.PublishedTextReader} reads the text of a published issue, extracted from its
 * PDF.
 */
@NullMarked
package io.github.bulletinkit.text;

import org.jspecify.annotations.NullMarked;
