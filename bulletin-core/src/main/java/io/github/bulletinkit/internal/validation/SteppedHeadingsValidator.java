package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.SteppedHeadings;
import io.github.bulletinkit.internal.editorial.SkippedLevels;

/** Validates {@link SteppedHeadings}. */
public final class SteppedHeadingsValidator extends PassagesValidator<SteppedHeadings> {

    /** For the provider. */
    public SteppedHeadingsValidator() {
        super(SkippedLevels::in);
    }
}
