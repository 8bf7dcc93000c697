package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The parts of an issue number fit together: rules number.positive and number.total.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface ConsistentNumber {

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
