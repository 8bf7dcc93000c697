/** API: the renderer of Word documents (DOCX), for an editor who goes on writing. */
@NullMarked
package io.github.bulletinkit.render.docx;

import org.jspecify.annotations.NullMarked;
