/** Internal: reads the figures of tables and adds them up. */
@NullMarked
package io.github.bulletinkit.internal.editorial.table;

import org.jspecify.annotations.NullMarked;
