package io.github.bulletinkit.internal.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;

/** Collects what one validator finds in one value. */
final class Faults {
    private static final String PREFIX = "{io.github.bulletinkit.";

    private final HibernateConstraintValidatorContext context;
    private boolean none = true;

    Faults(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    /**
     * Reports the breach of a rule. What the author wrote reaches the message as a parameter only, and the
     * expression language is off, so that no text of an issue is ever evaluated.
     *
     * @param message the rule's id, and for a rule of several wordings a slash and the wording after it
     */
    void report(String message, Place place, Map<String, ?> parameters) {
        none = false;
        parameters.forEach(context::addMessageParameter);
        place.add(context.buildConstraintViolationWithTemplate(template(message))
                .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE));
    }

    /** A message that the host gave to the constraint goes before that of the rule. */
    private String template(String message) {
        String given = context.getDefaultConstraintMessageTemplate();
        return given.isEmpty() || given.startsWith(PREFIX) ? PREFIX + message + "}" : given;
    }

    boolean none() {
        return none;
    }

    /** What the issue is held against, null where a host validates on its own. */
    @Nullable
    Yardstick yardstick() {
        return context.getConstraintValidatorPayload(Yardstick.class);
    }
}
