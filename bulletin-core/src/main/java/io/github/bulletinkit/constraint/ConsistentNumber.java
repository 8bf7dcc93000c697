package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The parts of an issue number fit together (rules number.positive and number.total). */
@Documented
@Retention(RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface ConsistentNumber {

    /** The message template; if empty, the message of the broken rule. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link ErrorSeverity} or {@link WarningSeverity}. */
    Class<? extends Payload>[] payload() default {};
}
