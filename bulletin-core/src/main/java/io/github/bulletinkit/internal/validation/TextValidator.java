package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.Remark;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Paragraph;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
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
        for (Remark remark : editor.apply(text(value))) {
            faults.report(remark.message(), Place.itself(), remark.parameters());
        }
        return faults.none();
    }

    /** The text of a value that is one. */
    static String text(Object value) {
        if (value instanceof CharSequence text) {
            return text.toString();
        } else if (value instanceof Paragraph paragraph) {
            return paragraph.text();
        } else if (value instanceof Heading heading) {
            return heading.text();
        }
        throw new UnexpectedTypeException("the constraint belongs on text, but stands on a "
                + value.getClass().getName() + "; of a list, constrain the elements");
    }
}
