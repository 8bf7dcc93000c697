package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.internal.hanzi.Spaces;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link LegibleText} on a member and on a block with one text. */
public final class LegibleTextValidator implements ConstraintValidator<LegibleText, Object> {

    private TextKind kind = TextKind.LINE;

    @Override
    public void initialize(LegibleText constraint) {
        kind = constraint.of();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || isLegible(ConstrainedText.of(value), context);
    }

    private boolean isLegible(ConstrainedText text, ConstraintValidatorContext context) {
        return Spaces.isBlank(text.text())
                || IllegibleCharacters.noneIn(
                        text.runs().stream().flatMapToInt(String::codePoints).toArray(), kind, context);
    }
}
