package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.model.Paragraph;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link NonEmpty} on a paragraph. */
public final class NonEmptyParagraphValidator implements ConstraintValidator<NonEmpty, Paragraph> {

    @Override
    public boolean isValid(@Nullable Paragraph paragraph, ConstraintValidatorContext context) {
        return paragraph == null || !Characters.isBlank(paragraph.text());
    }
}
