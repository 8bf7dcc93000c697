package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text does not begin with blanks, for the style indents paragraphs and places titles: rule text.indent. Wrong: 　　会议指出;
 * right: 会议指出. A paragraph that the style does not indent may. For any text, a host's own included.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface NoTypedIndent {

    /**
     * The message of a breach.
     *
     * @return the message template, empty for that of the rule
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
