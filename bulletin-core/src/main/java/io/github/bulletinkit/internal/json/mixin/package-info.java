/**
 * Internal: a Jackson mixin for each type of the model. It lists the members in the order in which they are written.
 */
@NullMarked
package io.github.bulletinkit.internal.json.mixin;

import org.jspecify.annotations.NullMarked;
