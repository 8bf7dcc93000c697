/** Word documents (DOCX): an issue that an editor goes on writing. */
@NullMarked
package io.github.bulletinkit.render.docx;

import org.jspecify.annotations.NullMarked;
