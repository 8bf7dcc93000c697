package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.Finding;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Masthead;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result for a file of an archive.
 *
 * @param name its path below the archive, for printing
 * @param findings empty for a skipped file: they were reported when it was converted
 * @param inSeries for the check of its series; null if the issue could not be read
 */
record IssueResult(
        String name,
        Outcome outcome,
        List<Finding> findings,
        @Nullable InSeries inSeries) {

    /** What the check of a series needs of an issue. */
    record InSeries(Masthead masthead, BulletinFormat format) {}

    IssueResult {
        findings = List.copyOf(findings);
    }

    /** A failure that does not come from the content of the issue. */
    static IssueResult failed(String name, Outcome outcome, String message) {
        return new IssueResult(name, outcome, List.of(failure(outcome, message)), null);
    }

    /** An error of the file as a whole. */
    static Finding failure(Outcome outcome, String message) {
        return new Finding("ERROR", "file." + outcome.name().toLowerCase(Locale.ROOT), "-", message);
    }

    int count(String kind) {
        return (int)
                findings.stream().filter(finding -> finding.kind().equals(kind)).count();
    }
}
