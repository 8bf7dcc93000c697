package io.github.bulletinkit.constraint;

import jakarta.validation.Payload;

/** Payload of the constraints whose breach is an error: the issue must not go out with it. */
public interface ErrorSeverity extends Payload {}
