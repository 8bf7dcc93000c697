package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The sections of an issue are those of its bulletin format, in their order: rules section.unknown and section.order.
 * Without a format at hand, as in a host that validates on its own, any sections will do.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface SectionsOfFormat {

    /** The message template; if empty, the message of the broken rule. */
    String message() default "";

    Class<?>[] groups() default {};

    /** {@link ErrorSeverity} or {@link WarningSeverity}. */
    Class<? extends Payload>[] payload() default {};
}
