package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.Remark;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Validates a constraint on a text: a member, an element of a list, or a block of one text. */
abstract class TextValidator<A extends Annotation> implements ConstraintValidator<A, Object> {
    private final Function<String, List<Remark>> editor;

    /** Reports what the editor remarks. */
    TextValidator(Function<String, List<Remark>> editor) {
        this.editor = editor;
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Faults faults = new Faults(context);
        for (Remark remark : editor.apply(ConstrainedText.of(value).text())) {
            faults.report(remark.message(), remark.parameters());
        }
        return faults.none();
    }
}
