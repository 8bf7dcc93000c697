package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;

/** Collects the faults that one validator finds in one value. */
final class Faults {
    private static final String PREFIX = "{io.github.bulletinkit.";

    private final HibernateConstraintValidatorContext context;
    private boolean none = true;

    Faults(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    void report(String message, Map<String, ?> parameters) {
        report(message, null, parameters);
    }

    /**
     * Reports a fault. The author's text is only passed as a parameter, and the expression language is off, so no text
     * of an issue is ever evaluated.
     *
     * @param message the rule's id, for a rule of several wordings followed by a slash and the wording
     * @param path the member, relative to the validated value; null for the value itself
     */
    void report(String message, @Nullable MemberPath path, Map<String, ?> parameters) {
        none = false;
        parameters.forEach(context::addMessageParameter);
        ReportedPath.report(
                context.buildConstraintViolationWithTemplate(template(message))
                        .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE),
                path);
    }

    /** A message that the host gave to the constraint replaces that of the rule. */
    private String template(String message) {
        String given = context.getDefaultConstraintMessageTemplate();
        return given.isEmpty() || given.startsWith(PREFIX) ? PREFIX + message + "}" : given;
    }

    boolean none() {
        return none;
    }

    /** What the issue is checked against; null if a host validates directly. */
    @Nullable
    SeriesFacts facts() {
        return context.getConstraintValidatorPayload(SeriesFacts.class);
    }
}
