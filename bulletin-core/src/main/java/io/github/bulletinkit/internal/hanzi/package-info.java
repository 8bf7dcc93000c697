/**
 * Facts about Chinese text that the reader of published text and the typesetter share.
 *
 * <p>Internal: open to bulletin-render, and may change at any time.
 */
@NullMarked
package io.github.bulletinkit.internal.hanzi;

import org.jspecify.annotations.NullMarked;
