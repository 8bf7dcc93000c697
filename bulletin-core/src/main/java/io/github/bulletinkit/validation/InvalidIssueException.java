package io.github.bulletinkit.validation;

import java.util.stream.Collectors;

/**
 * Says that an issue, or a series, has errors. The message is every error, a line each, in the language of the validator
 * and nothing in another: its path, what is wrong, and the id of its rule.
 */
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
                .collect(Collectors.joining("\n"));
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
