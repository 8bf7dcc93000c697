package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A breach of a rule at one place.
 *
 * @param severity the rule's severity, unless the validator raises it
 * @param path the smallest member at fault, named as in JSON, such as {@code sections[2].articles[0].title}
 * @param message what is wrong and how to correct it, for people
 */
public record Violation(Rule rule, Severity severity, String path, String message) implements Serializable {

    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }
}
