package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text has no typical typing errors: the warnings about punctuation, numerals and words, such as
 * punctuation.halfwidth. For any text, also of the host's own types.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface EditedText {

    /** The kind of text: some rules are on titles, headings and captions only, such as title.ending. */
    TextKind of() default TextKind.LINE;

    /** Ids of rules that are not checked, such as {@code numeral.width}. */
    String[] except() default {};

    /** The message template; if empty, the message of the broken rule. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link ErrorSeverity} or {@link WarningSeverity}. */
    Class<? extends Payload>[] payload() default {};
}
