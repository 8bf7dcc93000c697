package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Ranges are joined by 一字线 or 浪纹线, not by a hyphen: rule punctuation.range. Wrong: 2021-2025年, 3-4个; right: 2021—2025年, 3～4个. For any
 * text, a host's own included.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface RangeConnectors {

    /**
     * The message of a breach.
     *
     * @return the message template
     */
    String message() default "{io.github.bulletinkit.punctuation.range}";

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
