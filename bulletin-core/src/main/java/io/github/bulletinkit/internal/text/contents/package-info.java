/** Internal: reads the table of contents, which ends where the body repeats one of its titles. */
@NullMarked
package io.github.bulletinkit.internal.text.contents;

import org.jspecify.annotations.NullMarked;
