/** Internal: how Jackson reads and writes a {@link io.github.bulletinkit.model.BulletinFormat}. */
@NullMarked
package io.github.bulletinkit.internal.json.format;

import org.jspecify.annotations.NullMarked;
