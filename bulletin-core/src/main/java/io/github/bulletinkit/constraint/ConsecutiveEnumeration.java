package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The items of every list in the text run on: rule enumeration.gap. Wrong: {@code 一是改革；三是开放}; right: {@code 一是改革；二是开放}.
 * For a text, or for a {@link java.util.List} of texts or of a bulletin's blocks, whose lists may run from one to the
 * next; what is wrong is then reported at the element.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface ConsecutiveEnumeration {

    /**
     * The message of every breach.
     *
     * @return the message template, empty for that of what is wrong with the item
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
