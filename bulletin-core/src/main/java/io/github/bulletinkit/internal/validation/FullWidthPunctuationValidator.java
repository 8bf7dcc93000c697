package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.FullWidthPunctuation;
import io.github.bulletinkit.internal.editorial.HalfWidthMarks;

/** Validates {@link FullWidthPunctuation}. */
public final class FullWidthPunctuationValidator extends TextValidator<FullWidthPunctuation> {

    /** For the provider. */
    public FullWidthPunctuationValidator() {
        super(HalfWidthMarks::in);
    }
}
