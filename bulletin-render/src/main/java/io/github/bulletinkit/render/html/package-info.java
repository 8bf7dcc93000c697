/** API: an issue as one self-contained HTML page. */
@NullMarked
package io.github.bulletinkit.render.html;

import org.jspecify.annotations.NullMarked;
