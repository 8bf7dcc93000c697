package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.Passage;
import io.github.bulletinkit.internal.editorial.PlacedRemark;
import io.github.bulletinkit.internal.editorial.Remark;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Table;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
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
        boolean isList = value instanceof List<?>;
        for (PlacedRemark placed : editor.apply(isList ? passages((List<?>) value) : List.of(passage(0, value)))) {
            Remark remark = placed.remark();
            Place place = isList ? Place.element(placed.place()) : Place.itself();
            faults.report(remark.message(), place, remark.parameters());
        }
        return faults.none();
    }

    /** The texts of a list; tables and figures are none, but keep their places. */
    private static List<Passage> passages(List<?> elements) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            if (element != null && !(element instanceof Table) && !(element instanceof Figure)) {
                passages.add(passage(i, element));
            }
        }
        return passages;
    }

    private static Passage passage(int place, Object value) {
        int rank = value instanceof Heading heading ? heading.level() : Passage.PARAGRAPH;
        return new Passage(place, rank, TextValidator.text(value));
    }
}
