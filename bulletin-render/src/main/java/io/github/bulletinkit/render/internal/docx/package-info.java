/** Internal: writes an issue as a Word document (ECMA-376, Office Open XML). */
@NullMarked
package io.github.bulletinkit.render.internal.docx;

import org.jspecify.annotations.NullMarked;
