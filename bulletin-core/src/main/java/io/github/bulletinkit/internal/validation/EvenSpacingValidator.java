package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.EvenSpacing;
import io.github.bulletinkit.model.Issue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link EvenSpacing}: reports the first text that differs from most places, or at a tie from the first
 * place.
 */
public final class EvenSpacingValidator implements ConstraintValidator<EvenSpacing, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || isEven(texts(value), context);
    }

    private static List<SpacedText> texts(Object value) {
        return value instanceof Issue issue
                ? issue.texts().stream().map(SpacedText::of).toList()
                : List.of(SpacedText.of(ConstrainedText.of(value).text()));
    }

    private static boolean isEven(List<SpacedText> texts, ConstraintValidatorContext context) {
        long spaced = texts.stream().mapToLong(SpacedText::spaced).sum();
        long tight = texts.stream().mapToLong(SpacedText::tight).sum();
        if (spaced == 0 || tight == 0) {
            return true;
        }
        boolean usual = spaced == tight ? beginsSpaced(texts) : spaced > tight;
        Faults faults = new Faults(context);
        texts.stream().filter(text -> text.has(!usual)).findFirst().ifPresent(text -> {
            String wording = usual ? "text.spacing/tight" : "text.spacing/spaced";
            faults.report(
                    wording, text.path(), Map.of("spaced", spaced, "tight", tight, "place", text.excerpt(!usual)));
        });
        return faults.none();
    }

    private static boolean beginsSpaced(List<SpacedText> texts) {
        return texts.stream()
                .flatMap(text -> text.joints().stream())
                .findFirst()
                .orElseThrow()
                .spaced();
    }
}
