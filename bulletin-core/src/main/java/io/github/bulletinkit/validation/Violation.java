package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A breach of a rule at one place.
 *
 * @param rule the rule
 * @param severity how grave the breach is: the rule's own severity, unless the validator raises it
 * @param path the smallest member at fault, named as in the JSON form, such as {@code sections[2].articles[0].title}
 * @param message what is wrong and how to mend it, for people
 */
public record Violation(Rule rule, Severity severity, String path, String message) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param severity how grave the breach is
     * @param path the smallest member at fault
     * @param message what is wrong and how to mend it
     */
    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }
}
