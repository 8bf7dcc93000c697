package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * No two sections and no two articles of an issue have the same title: rules section.duplicate and article.duplicate.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface DistinctTitles {

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
