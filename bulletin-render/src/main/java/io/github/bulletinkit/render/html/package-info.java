/** API: an issue as HTML, a complete page or a fragment for a host page. */
@NullMarked
package io.github.bulletinkit.render.html;

import org.jspecify.annotations.NullMarked;
