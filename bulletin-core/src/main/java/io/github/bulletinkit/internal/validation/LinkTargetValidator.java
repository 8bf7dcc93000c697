package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.LinkTarget;
import io.github.bulletinkit.model.Link;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link LinkTarget}. */
public final class LinkTargetValidator implements ConstraintValidator<LinkTarget, String> {

    @Override
    public boolean isValid(@Nullable String target, ConstraintValidatorContext context) {
        if (target == null || new Link("", target).address().isPresent()) {
            return true;
        }
        Faults faults = new Faults(context);
        faults.report("link.target", Map.of("target", target));
        return faults.none();
    }
}
