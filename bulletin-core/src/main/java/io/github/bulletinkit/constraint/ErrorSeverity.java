package io.github.bulletinkit.constraint;

import jakarta.validation.Payload;

/** Payload of a constraint that gives errors: the issue must not be published. */
public interface ErrorSeverity extends Payload {}
