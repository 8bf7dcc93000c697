package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text of a member, of an element of a list, or of a whole paragraph or heading, holds only characters that a bulletin may hold: rules text.control,
 * text.replacement and text.unpaired-surrogate. A line break is a control character, but in the cell of a table. Blank text is left to {@link Present} and {@link NonEmpty}.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface LegibleText {

    /**
     * What the text is.
     *
     * @return the kind of text
     */
    TextKind of() default TextKind.LINE;

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
