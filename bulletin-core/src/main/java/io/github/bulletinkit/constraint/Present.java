package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The member, or the element of a list, is given: not null, and if it is text, not blank. Text is blank if it holds nothing that shows in print.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface Present {

    /**
     * The message of the rule that wants the member.
     *
     * @return the message template
     */
    String message();

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
