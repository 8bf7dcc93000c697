/**
 * Internal: the validators of the constraints. Public only because the validation provider creates them by reflection.
 */
@NullMarked
package io.github.bulletinkit.internal.validation;

import org.jspecify.annotations.NullMarked;
