package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.DateInYear;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link DateInYear}. Other rules check for an absent number or date and for a wrong year. */
public final class DateInYearValidator implements ConstraintValidator<DateInYear, Masthead> {

    @Override
    public boolean isValid(@Nullable Masthead masthead, ConstraintValidatorContext context) {
        return masthead == null || isValid(masthead.number(), masthead.date(), context);
    }

    private static boolean isValid(
            @Nullable IssueNumber number, @Nullable IssueDate date, ConstraintValidatorContext context) {
        if (number == null || date == null || number.year() < 1 || number.year() == date.year()) {
            return true;
        }
        Faults faults = new Faults(context);
        faults.report(
                "number.year", MemberPath.of("number").member("year"), Map.of("date", date, "year", number.year()));
        return false;
    }
}
