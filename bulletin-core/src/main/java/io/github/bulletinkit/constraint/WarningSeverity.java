package io.github.bulletinkit.constraint;

import jakarta.validation.Payload;

/** Payload of a constraint that gives warnings: an editor should look at it. */
public interface WarningSeverity extends Payload {}
