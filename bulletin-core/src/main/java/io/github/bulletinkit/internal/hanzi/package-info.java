/**
 * Internal: facts about Chinese text that the reader of published text and the renderers share. Open to bulletin-render; may
 * change at any time.
 */
@NullMarked
package io.github.bulletinkit.internal.hanzi;

import org.jspecify.annotations.NullMarked;
