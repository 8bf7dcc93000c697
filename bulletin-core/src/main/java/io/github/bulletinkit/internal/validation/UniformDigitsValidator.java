package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.UniformDigits;
import io.github.bulletinkit.internal.editorial.MixedDigits;

/** Validates {@link UniformDigits}. */
public final class UniformDigitsValidator extends TextValidator<UniformDigits> {

    /** For the provider. */
    public UniformDigitsValidator() {
        super(MixedDigits::in);
    }
}
