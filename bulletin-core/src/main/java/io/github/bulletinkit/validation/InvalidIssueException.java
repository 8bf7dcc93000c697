package io.github.bulletinkit.validation;

import java.util.stream.Collectors;

/** Says that an issue has errors; the message lists every one, a line each. */
public final class InvalidIssueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    /**
     * The errors of a report.
     *
     * @param report the report
     */
    public InvalidIssueException(ValidationReport report) {
        super(message(report));
        this.report = report;
    }

    private static String message(ValidationReport report) {
        return report.errors().stream()
                .map(error -> error.path() + ": " + error.message() + " ["
                        + error.rule().id() + "]")
                .collect(Collectors.joining("\n  ", "the issue has errors:\n  ", ""));
    }

    /**
     * What the validator found, warnings included.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }
}
