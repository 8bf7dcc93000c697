/** Internal: reads the body: finds its titles by the table of contents, and joins its lines to paragraphs. */
@NullMarked
package io.github.bulletinkit.internal.text.body;

import org.jspecify.annotations.NullMarked;
