/** Internal: finds the notes (脚注) at the foot of pages and their signs in the text, and joins the two. */
@NullMarked
package io.github.bulletinkit.internal.text.notes;

import org.jspecify.annotations.NullMarked;
