package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The quotation marks, title marks and brackets of the text come in pairs and in the right order: rule punctuation.unbalanced.
 * Wrong: 推行“一网通办改革; right: 推行“一网通办”改革. For any text, a host's own included.
 *
 * <p>The opening quotation mark of a quotation that runs on in the next text is right, if it is the first character of the
 * text and the only quotation mark in it.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface BalancedPunctuation {

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
