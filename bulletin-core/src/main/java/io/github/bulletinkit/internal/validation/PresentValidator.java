package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.Present;
import io.github.bulletinkit.internal.hanzi.Spaces;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link Present}. */
public final class PresentValidator implements ConstraintValidator<Present, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value instanceof String text ? !Spaces.isBlank(text) : value != null;
    }
}
