package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link ConsistentNumber}. */
public final class ConsistentNumberValidator implements ConstraintValidator<ConsistentNumber, IssueNumber> {

    @Override
    public boolean isValid(@Nullable IssueNumber number, ConstraintValidatorContext context) {
        if (number == null) {
            return true;
        }
        Faults faults = new Faults(context);
        if (number.year() < 1) {
            faults.report("number.positive", MemberPath.of("year"), Map.of());
        }
        if (number.issue() < 1) {
            faults.report("number.positive", MemberPath.of("issue"), Map.of());
        }
        if (number.total() < number.issue()) {
            faults.report(
                    "number.total", MemberPath.of("total"), Map.of("total", number.total(), "issue", number.issue()));
        }
        return faults.none();
    }
}
