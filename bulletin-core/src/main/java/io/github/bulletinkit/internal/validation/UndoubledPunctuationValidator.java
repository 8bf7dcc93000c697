package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.UndoubledPunctuation;
import io.github.bulletinkit.internal.editorial.DoubledMarks;

/** Validates {@link UndoubledPunctuation}. */
public final class UndoubledPunctuationValidator extends TextValidator<UndoubledPunctuation> {

    /** For the provider. */
    public UndoubledPunctuationValidator() {
        super(DoubledMarks::in);
    }
}
