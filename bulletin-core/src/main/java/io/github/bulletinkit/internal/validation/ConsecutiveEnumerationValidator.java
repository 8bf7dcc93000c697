package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.ConsecutiveEnumeration;
import io.github.bulletinkit.internal.editorial.EnumerationGaps;

/** Validates {@link ConsecutiveEnumeration}. */
public final class ConsecutiveEnumerationValidator extends PassagesValidator<ConsecutiveEnumeration> {

    /** For the provider. */
    public ConsecutiveEnumerationValidator() {
        super(EnumerationGaps::in);
    }
}
