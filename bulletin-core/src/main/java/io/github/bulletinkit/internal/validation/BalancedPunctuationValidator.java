package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.BalancedPunctuation;
import io.github.bulletinkit.internal.editorial.UnbalancedMarks;

/** Validates {@link BalancedPunctuation}. */
public final class BalancedPunctuationValidator extends TextValidator<BalancedPunctuation> {

    /** For the provider. */
    public BalancedPunctuationValidator() {
        super(UnbalancedMarks::in);
    }
}
