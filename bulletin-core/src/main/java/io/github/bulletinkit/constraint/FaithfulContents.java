package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A declared table of contents lists the articles as they are in the issue (the toc rules). */
@Documented
@Retention(RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface FaithfulContents {

    /** The message template; if empty, the message of the broken rule. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link ErrorSeverity} or {@link WarningSeverity}. */
    Class<? extends Payload>[] payload() default {};
}
