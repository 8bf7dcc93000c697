package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.EditorialCheck;
import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the editorial checks that the constraint does not leave out. */
abstract class EditorialValidator<A extends Annotation> implements ConstraintValidator<A, Object> {
    private List<EditorialCheck> checks;

    EditorialValidator(List<EditorialCheck> checks) {
        this.checks = checks;
    }

    final void leaveOut(A constraint, String... rules) {
        checks = ExceptedRules.leaveOut(checks, EditorialCheck::rule, constraint, rules);
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Faults faults = new Faults(context);
        List<Passage> passages = passages(value);
        for (EditorialCheck check : checks) {
            for (PlacedRemark found : check.check().apply(passages)) {
                Remark remark = found.remark();
                faults.report(remark.message(), path(value, found.place()), remark.parameters());
            }
        }
        return faults.none();
    }

    abstract List<Passage> passages(Object value);

    private static @Nullable MemberPath path(Object value, int place) {
        return value instanceof List<?> ? MemberPath.ofElement(place) : null;
    }

    static Passage passage(int place, ConstrainedText text) {
        return new Passage(place, text.rank(), text.text());
    }
}
