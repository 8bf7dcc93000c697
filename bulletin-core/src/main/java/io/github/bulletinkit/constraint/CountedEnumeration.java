package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A count that leads straight into a list is that of its items: rule enumeration.count. Wrong: {@code 提出三点要求：一要快；二要准};
 * right: {@code 提出两点要求：一要快；二要准}. For a text, or for a {@link java.util.List} of texts or of a bulletin's blocks, where
 * a wrong count is reported at the element that states it.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface CountedEnumeration {

    /**
     * The message of a breach.
     *
     * @return the message template
     */
    String message() default "{io.github.bulletinkit.enumeration.count}";

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
