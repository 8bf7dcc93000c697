/** Internal: reads and checks pictures before a renderer writes. Knows no output format. */
@NullMarked
package io.github.bulletinkit.render.internal.picture;

import org.jspecify.annotations.NullMarked;
