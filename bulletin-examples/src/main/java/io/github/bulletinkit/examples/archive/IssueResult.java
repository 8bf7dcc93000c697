package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.Finding;
import io.github.bulletinkit.model.Masthead;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of an archive.
 *
 * @param name its path below the archive as it is printed
 * @param outcome what became of it
 * @param findings the findings; of a file that was skipped there are none, for they were reported when it was converted
 * @param masthead the masthead, which is all that its series needs; null where the issue could not be read
 */
record IssueResult(
        String name,
        Outcome outcome,
        List<Finding> findings,
        @Nullable Masthead masthead) {

    IssueResult {
        findings = List.copyOf(findings);
    }

    /** A failure that has nothing to do with what the issue says. */
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
