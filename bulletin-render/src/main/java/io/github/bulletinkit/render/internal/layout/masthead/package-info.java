/** Internal: the layout of the masthead on the first page. */
@NullMarked
package io.github.bulletinkit.render.internal.layout.masthead;

import org.jspecify.annotations.NullMarked;
