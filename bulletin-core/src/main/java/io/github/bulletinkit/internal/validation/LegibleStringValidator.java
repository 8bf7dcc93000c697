package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.LegibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link LegibleText} on a member. */
public final class LegibleStringValidator implements ConstraintValidator<LegibleText, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null
                || Characters.isBlank(text)
                || IllegibleCharacters.noneIn(text.codePoints().toArray(), context);
    }
}
