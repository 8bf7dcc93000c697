package io.github.bulletinkit.validation;

/** How grave the breach of a rule is. */
public enum Severity {
    /** The issue must not go out with it. */
    ERROR,
    /** An editor should look at it. */
    WARNING
}
