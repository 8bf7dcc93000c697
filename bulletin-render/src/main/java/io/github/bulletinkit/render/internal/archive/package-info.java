/** Internal: ZIP files of XML parts, as OFD and Word files are. */
@NullMarked
package io.github.bulletinkit.render.internal.archive;

import org.jspecify.annotations.NullMarked;
