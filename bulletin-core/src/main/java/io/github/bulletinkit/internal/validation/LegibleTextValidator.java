package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Paragraph;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Validates {@link LegibleText} on a member and on the blocks that are one text. */
public final class LegibleTextValidator implements ConstraintValidator<LegibleText, Object> {

    private TextKind kind = TextKind.LINE;

    @Override
    public void initialize(LegibleText constraint) {
        kind = constraint.of();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || isLegible(runs(value), context);
    }

    /** A paragraph is looked at run by run: a surrogate pair cut in two by its runs is no pair. */
    private static List<String> runs(Object value) {
        if (value instanceof String text) {
            return List.of(text);
        } else if (value instanceof Heading heading) {
            return List.of(heading.text());
        } else if (value instanceof Paragraph paragraph) {
            return paragraph.inlines().stream().map(Inline::text).toList();
        }
        throw new IllegalStateException(
                "no idea what the text of this is: " + value.getClass().getName());
    }

    private boolean isLegible(List<String> runs, ConstraintValidatorContext context) {
        return Characters.isBlank(String.join("", runs))
                || IllegibleCharacters.noneIn(
                        runs.stream().flatMapToInt(String::codePoints).toArray(), kind, context);
    }
}
