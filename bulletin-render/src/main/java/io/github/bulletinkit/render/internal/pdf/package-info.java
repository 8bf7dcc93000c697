/**
 * Internal: the painter, which writes typeset pages as PDF, and the fonts it writes them with. The only package that
 * knows OpenPDF.
 */
@NullMarked
package io.github.bulletinkit.render.internal.pdf;

import org.jspecify.annotations.NullMarked;
