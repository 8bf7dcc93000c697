/**
 * Internal: checks texts like an editor. Each check finds one kind of fault and returns
 * {@link io.github.bulletinkit.internal.editorial.text.Remark}s; a check of a single text returns only the first.
 * Independent of Jakarta Validation.
 */
@NullMarked
package io.github.bulletinkit.internal.editorial;

import org.jspecify.annotations.NullMarked;
