package io.github.bulletinkit.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The issue has a section, the section has an article, the article has a block, the paragraph or heading has something that shows in print, the
 * table has rows and columns, the figure has words for those who cannot see it.
 */
@Documented
@Retention(RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
@Constraint(validatedBy = {})
public @interface NonEmpty {

    /**
     * The message of the rule that wants content.
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
