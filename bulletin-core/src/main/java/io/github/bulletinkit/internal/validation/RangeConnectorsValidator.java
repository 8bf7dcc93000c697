package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.RangeConnectors;
import io.github.bulletinkit.internal.editorial.HyphenatedRanges;

/** Validates {@link RangeConnectors}. */
public final class RangeConnectorsValidator extends TextValidator<RangeConnectors> {

    /** For the provider. */
    public RangeConnectorsValidator() {
        super(HyphenatedRanges::in);
    }
}
