/**
 * Internal: the table of the editorial checks. Each finds one kind of fault and returns
 * {@link io.github.bulletinkit.internal.editorial.text.Remark}s, one for each fault.
 * Independent of Jakarta Validation.
 */
@NullMarked
package io.github.bulletinkit.internal.editorial;

import org.jspecify.annotations.NullMarked;
