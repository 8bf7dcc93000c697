package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.model.Section;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link NonEmpty} on a section. */
public final class NonEmptySectionValidator implements ConstraintValidator<NonEmpty, Section> {

    @Override
    public boolean isValid(@Nullable Section section, ConstraintValidatorContext context) {
        return section == null || !section.articles().isEmpty();
    }
}
