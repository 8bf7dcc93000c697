package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.NoForeignWord;
import io.github.bulletinkit.internal.editorial.ForeignWords;

/** Validates {@link NoForeignWord}. */
public final class NoForeignWordValidator extends TextValidator<NoForeignWord> {

    /** For the provider. */
    public NoForeignWordValidator() {
        super(ForeignWords::in);
    }
}
