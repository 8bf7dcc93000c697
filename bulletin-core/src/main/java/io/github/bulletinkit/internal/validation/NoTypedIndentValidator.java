package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.Paragraph;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link NoTypedIndent}. Other rules report a blank text, and indents of only control characters such as
 * tabs.
 */
public final class NoTypedIndentValidator implements ConstraintValidator<NoTypedIndent, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || (value instanceof Paragraph paragraph && !paragraph.indent())) {
            return true;
        }
        int[] text = ConstrainedText.of(value).text().codePoints().toArray();
        int blanks = 0;
        boolean takesRoom = false;
        while (blanks < text.length && Spaces.isBlank(text[blanks])) {
            takesRoom |= !Characters.isControl(text[blanks]);
            blanks++;
        }
        if (blanks == text.length || !takesRoom) {
            return true;
        }
        Faults faults = new Faults(context);
        String message = value instanceof Paragraph ? "text.indent/paragraph" : "text.indent/line";
        faults.report(message, Map.of("blanks", blanks));
        return faults.none();
    }
}
