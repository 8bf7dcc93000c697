package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text has no illegible characters (rules text.control, text.replacement and text.unpaired-surrogate). A line break
 * is a control character, except in the cell of a table. For blank text see {@link Present} and {@link NonEmpty}.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface LegibleText {

    /** The kind of text. */
    TextKind of() default TextKind.LINE;

    /** The message template; if empty, the message of the broken rule. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link ErrorSeverity} or {@link WarningSeverity}. */
    Class<? extends Payload>[] payload() default {};
}
