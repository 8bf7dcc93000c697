package io.github.bulletinkit.validation;

import java.util.stream.Collectors;

/**
 * Thrown if an issue or a series has errors. The message has a line for each error, in the language of the validator:
 * path, fault and rule id.
 */
public final class InvalidIssueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    /** Creates the exception from the errors of a report. */
    public InvalidIssueException(ValidationReport report) {
        super(message(report));
        this.report = report;
    }

    private static String message(ValidationReport report) {
        return report.errors().stream()
                .map(error -> error.path() + ": " + error.message() + " ["
                        + error.rule().id() + "]")
                .collect(Collectors.joining("\n"));
    }

    /** The whole report, with warnings. */
    public ValidationReport report() {
        return report;
    }
}
