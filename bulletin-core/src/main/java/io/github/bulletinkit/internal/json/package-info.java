/**
 * Internal: how Jackson reads and writes the model. One mixin for each model type lists its members, in the order in
 * which they are written; the few members that have two forms or are absent in their own way have a class each.
 *
 * <p>Members carry explicit names, so that no naming strategy of a host renames them.
 */
@NullMarked
package io.github.bulletinkit.internal.json;

import org.jspecify.annotations.NullMarked;
