package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link ConsistentNumber}. Whether a part may be left out, another rule checks. */
public final class ConsistentNumberValidator implements ConstraintValidator<ConsistentNumber, IssueNumber> {
    private static final int QUARTERS = 4;

    @Override
    public boolean isValid(@Nullable IssueNumber number, ConstraintValidatorContext context) {
        if (number == null) {
            return true;
        }
        Faults faults = new Faults(context);
        if (number.year() < 0) {
            faults.report("number.positive", MemberPath.of("year"), Map.of());
        }
        if (number.quarter() < 0 || number.quarter() > QUARTERS) {
            faults.report("number.quarter", MemberPath.of("quarter"), Map.of("quarter", number.quarter()));
        }
        if (number.issue() < 0) {
            faults.report("number.positive", MemberPath.of("issue"), Map.of());
        }
        if (number.isCombined() && number.lastIssue() <= number.issue()) {
            faults.report(
                    "number.combined",
                    MemberPath.of("lastIssue"),
                    Map.of("last", number.lastIssue(), "issue", number.issue()));
        }
        if (number.total() != 0 && number.total() < number.issue()) {
            faults.report(
                    "number.total", MemberPath.of("total"), Map.of("total", number.total(), "issue", number.issue()));
        }
        return faults.none();
    }
}
