package io.github.bulletinkit.validation;

import java.io.Serializable;
import java.util.List;

/**
 * What a validator found. Immutable.
 *
 * @param violations all violations, in the order of the document and, at one place, of the rules
 */
public record ValidationReport(List<Violation> violations) implements Serializable {

    /**
     * Copies the violations.
     *
     * @param violations all violations
     */
    public ValidationReport {
        violations = List.copyOf(violations);
    }

    /**
     * The violations that are errors.
     *
     * @return the errors, in order
     */
    public List<Violation> errors() {
        return having(Severity.ERROR);
    }

    /**
     * The violations that are warnings.
     *
     * @return the warnings, in order
     */
    public List<Violation> warnings() {
        return having(Severity.WARNING);
    }

    /**
     * Whether there are no errors; warnings do not count.
     *
     * @return whether the issue is valid
     */
    public boolean isValid() {
        return errors().isEmpty();
    }

    /**
     * Does nothing if there are no errors.
     *
     * @throws InvalidIssueException if there are, listing all of them
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
