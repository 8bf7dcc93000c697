/** API: the PDF renderer. */
@NullMarked
package io.github.bulletinkit.render.pdf;

import org.jspecify.annotations.NullMarked;
