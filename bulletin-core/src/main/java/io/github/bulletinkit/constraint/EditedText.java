package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is as a sub-editor would leave it: rules punctuation.halfwidth, punctuation.unbalanced, punctuation.doubled,
 * punctuation.range, numeral.width and text.foreign-word. For any text, a host's own included.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface EditedText {

    /**
     * The rules that are not checked.
     *
     * @return ids of the rules above, such as {@code numeral.width}
     */
    String[] except() default {};

    /**
     * The message, instead of those of the rules.
     *
     * @return the message template, empty for the message of the rule that is broken
     */
    String message() default "";

    /**
     * The groups to check in.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The severity.
     *
     * @return the payloads
     */
    Class<? extends Payload>[] payload() default {};
}
