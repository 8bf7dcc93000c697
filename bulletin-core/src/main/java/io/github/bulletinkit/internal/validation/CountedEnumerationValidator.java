package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.CountedEnumeration;
import io.github.bulletinkit.internal.editorial.EnumerationCounts;

/** Validates {@link CountedEnumeration}. */
public final class CountedEnumerationValidator extends PassagesValidator<CountedEnumeration> {

    /** For the provider. */
    public CountedEnumerationValidator() {
        super(EnumerationCounts::in);
    }
}
