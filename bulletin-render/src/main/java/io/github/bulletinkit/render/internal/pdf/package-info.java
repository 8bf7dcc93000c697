/** Internal: paints typeset pages. The only package that knows OpenPDF; it knows no page style. */
@NullMarked
package io.github.bulletinkit.render.internal.pdf;

import org.jspecify.annotations.NullMarked;
