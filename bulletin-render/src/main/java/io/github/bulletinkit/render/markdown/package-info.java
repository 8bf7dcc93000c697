/** API: an issue as Markdown. */
@NullMarked
package io.github.bulletinkit.render.markdown;

import org.jspecify.annotations.NullMarked;
