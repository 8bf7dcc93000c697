/**
 * Internal: how Jackson reads and writes the members of the model that have two forms or a special absent value. All
 * names are explicit, so a host's naming strategy does not change them.
 */
@NullMarked
package io.github.bulletinkit.internal.json;

import org.jspecify.annotations.NullMarked;
