package io.github.bulletinkit.validation;

import java.io.Serializable;
import java.util.List;

/**
 * What a validator found. Immutable.
 *
 * @param violations in the order of the document and, at one place, of the rules
 */
public record ValidationReport(List<Violation> violations) implements Serializable {

    public ValidationReport {
        violations = List.copyOf(violations);
    }

    /** The violations that are errors, in order. */
    public List<Violation> errors() {
        return having(Severity.ERROR);
    }

    /** The violations that are warnings, in order. */
    public List<Violation> warnings() {
        return having(Severity.WARNING);
    }

    /** Whether there are no errors. */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /**
     * Throws if there are errors.
     *
     * @throws InvalidIssueException with all errors
     */
    public void requireValid() {
        if (!isValid()) {
            throw new InvalidIssueException(this);
        }
    }

    private List<Violation> having(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }
}
