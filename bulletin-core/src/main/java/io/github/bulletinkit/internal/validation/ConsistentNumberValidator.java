package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.model.IssueNumber;
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
            faults.report("number.positive", Place.member("year"), Map.of());
        }
        if (number.issue() < 1) {
            faults.report("number.positive", Place.member("issue"), Map.of());
        }
        if (number.total() < number.issue()) {
            faults.report(
                    "number.total", Place.member("total"), Map.of("total", number.total(), "issue", number.issue()));
        }
        return faults.none();
    }
}
