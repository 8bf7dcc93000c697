/** API: the OFD renderer. */
@NullMarked
package io.github.bulletinkit.render.ofd;

import org.jspecify.annotations.NullMarked;
