/** Internal: reads the colophon (版记) at the end of the text: recipients, people, imprint, number of copies. */
@NullMarked
package io.github.bulletinkit.internal.text.colophon;

import org.jspecify.annotations.NullMarked;
