package io.github.bulletinkit.validation;

/** How serious a breach is. */
public enum Severity {
    /** The issue must not be published. */
    ERROR,
    /** An editor should look at it. */
    WARNING
}
