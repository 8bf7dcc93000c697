/**
 * Internal: how Jackson reads and writes the model. A mixin for each model type lists its members in the order in which
 * they are written; members with two forms or a special absent value have their own class. All names are explicit, so a
 * host's naming strategy does not change them.
 */
@NullMarked
package io.github.bulletinkit.internal.json;

import org.jspecify.annotations.NullMarked;
