package io.github.bulletinkit.internal.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;

/** Collects what one validator finds in one value. */
final class Faults {
    private final HibernateConstraintValidatorContext context;
    private boolean none = true;

    Faults(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        this.context.disableDefaultConstraintViolation();
    }

    /**
     * Reports the breach of a rule. What the author wrote reaches the message as a parameter only, and the
     * expression language is off, so that no text of an issue is ever evaluated.
     */
    void report(String rule, Place place, Map<String, ?> parameters) {
        none = false;
        parameters.forEach(context::addMessageParameter);
        place.add(context.buildConstraintViolationWithTemplate("{io.github.bulletinkit." + rule + "}")
                .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE));
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
