/**
 * Internal: reads texts as a sub-editor does. Each class here knows one kind of fault and gives its
 * {@link io.github.bulletinkit.internal.editorial.Remark}s; nothing here knows of Jakarta Validation.
 */
@NullMarked
package io.github.bulletinkit.internal.editorial;

import org.jspecify.annotations.NullMarked;
