/** Internal: the validators of the constraints. Public for the validation provider only, which creates them by reflection. */
@NullMarked
package io.github.bulletinkit.internal.validation;

import org.jspecify.annotations.NullMarked;
