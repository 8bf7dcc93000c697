/** Internal: line composition after CLREQ, in em: shapes text, breaks it into lines, places the characters. */
@NullMarked
package io.github.bulletinkit.render.internal.line;

import org.jspecify.annotations.NullMarked;
