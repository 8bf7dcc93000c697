package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Between hanzi and digits there is a space everywhere or nowhere (rule text.spacing). Wrong: 第 3 批50家; right: 第3批50家.
 * In an issue, the first text is reported that differs from most of its texts. For an issue or any text, also of the
 * host's own types.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
public @interface EvenSpacing {

    /** The message template; if empty, the message of the broken rule. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link ErrorSeverity} or {@link WarningSeverity}. */
    Class<? extends Payload>[] payload() default {};
}
