package io.github.bulletinkit.constraint;

import jakarta.validation.Payload;

/** Payload of the constraints whose breach is a warning: an editor should look at it. */
public interface WarningSeverity extends Payload {}
