package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * No heading stands more than one level below the one before it, and the first is of level 1: rule heading.level. Wrong: level 1,
 * then 3; right: level 1, then 2. For a {@link java.util.List} of a bulletin's blocks; a heading below a level that was
 * skipped is reported at its element.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface SteppedHeadings {

    /**
     * The message of every breach.
     *
     * @return the message template, empty for that of what is wrong with the heading
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
