package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The rows of a table have as many cells as its header or, without one, as its first row: rule table.columns. If it is
 * the header that differs from all rows, it is at fault itself.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface EvenRows {

    /**
     * The message of every breach.
     *
     * @return the message template, empty for that of the rule that is broken
     */
    String message() default "";

    /**
     * The groups to check in.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * How grave a breach is.
     *
     * @return the payloads
     */
    Class<? extends Payload>[] payload() default {};
}
