/**
 * Internal: reads the body: its titles are those of the table of contents, and its lines are put together to paragraphs.
 */
@NullMarked
package io.github.bulletinkit.internal.text.body;

import org.jspecify.annotations.NullMarked;
