package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.model.Paragraph;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link LegibleText} on a paragraph, run by run: a surrogate pair cut in two by its runs is no pair. */
public final class LegibleParagraphValidator implements ConstraintValidator<LegibleText, Paragraph> {

    @Override
    public boolean isValid(@Nullable Paragraph paragraph, ConstraintValidatorContext context) {
        return paragraph == null
                || Characters.isBlank(paragraph.text())
                || IllegibleCharacters.noneIn(codePoints(paragraph), context);
    }

    private static int[] codePoints(Paragraph paragraph) {
        return paragraph.inlines().stream()
                .flatMapToInt(inline -> inline.text().codePoints())
                .toArray();
    }
}
