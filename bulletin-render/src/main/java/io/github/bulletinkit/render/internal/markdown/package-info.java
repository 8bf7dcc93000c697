/** Internal: the text of a Markdown document, places in it, and the faults found while it is read. */
@NullMarked
package io.github.bulletinkit.render.internal.markdown;

import org.jspecify.annotations.NullMarked;
