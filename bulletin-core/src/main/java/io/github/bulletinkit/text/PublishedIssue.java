package io.github.bulletinkit.text;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import java.util.List;

/**
 * An issue read from published text.
 *
 * @param issue the issue; the printed table of contents is its declared one
 * @param repairs what the reader repaired, in the order of the lines
 * @param entryLines the line of each entry of the declared table of contents, from 1
 */
public record PublishedIssue(Issue issue, List<Repair> repairs, List<Integer> entryLines) {

    public PublishedIssue {
        requireNonNull(issue, "issue");
        repairs = List.copyOf(repairs);
        entryLines = List.copyOf(entryLines);
    }
}
