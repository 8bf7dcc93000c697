package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.Passage;
import io.github.bulletinkit.internal.editorial.PlacedRemark;
import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Validates a constraint on texts that follow one another, or on one text alone. */
abstract class PassagesValidator<A extends Annotation> implements ConstraintValidator<A, Object> {
    private final Function<List<Passage>, List<PlacedRemark>> editor;

    /** Reports what the editor remarks, each remark at the element of its passage. */
    PassagesValidator(Function<List<Passage>, List<PlacedRemark>> editor) {
        this.editor = editor;
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Faults faults = new Faults(context);
        if (value instanceof List<?> elements) {
            for (PlacedRemark placed : editor.apply(passages(elements))) {
                MemberPath element = MemberPath.ofElement(placed.place());
                faults.report(
                        placed.remark().message(), element, placed.remark().parameters());
            }
        } else {
            for (PlacedRemark placed : editor.apply(List.of(passage(0, ConstrainedText.of(value))))) {
                faults.report(placed.remark().message(), placed.remark().parameters());
            }
        }
        return faults.none();
    }

    /** The texts of a list; other elements, such as tables, keep their places. */
    private static List<Passage> passages(List<?> elements) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            int place = i;
            Optional.ofNullable(elements.get(i))
                    .flatMap(ConstrainedText::in)
                    .ifPresent(text -> passages.add(passage(place, text)));
        }
        return passages;
    }

    private static Passage passage(int place, ConstrainedText text) {
        return new Passage(place, text.rank(), text.text());
    }
}
