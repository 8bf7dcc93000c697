package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is as a sub-editor would leave it: all the constraints on a single text that are composed here, each with a
 * message of its own. For any text, a host's own included.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
@FullWidthPunctuation
@BalancedPunctuation
@UndoubledPunctuation
@RangeConnectors
@UniformDigits
@NoForeignWord
public @interface EditedText {

    /**
     * The message of every breach.
     *
     * @return the message template, empty for that of the constraint that is broken
     */
    @OverridesAttribute(constraint = FullWidthPunctuation.class, name = "message")
    @OverridesAttribute(constraint = BalancedPunctuation.class, name = "message")
    @OverridesAttribute(constraint = UndoubledPunctuation.class, name = "message")
    @OverridesAttribute(constraint = RangeConnectors.class, name = "message")
    @OverridesAttribute(constraint = UniformDigits.class, name = "message")
    @OverridesAttribute(constraint = NoForeignWord.class, name = "message")
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
