package io.github.bulletinkit.text;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import java.util.List;

/**
 * An issue read from published text, and what had to be repaired on the way.
 *
 * @param issue the issue, with the printed table of contents as the declared one
 * @param repairs every repair made, in the order of the lines
 * @param entryLines the line of each entry of the declared table of contents, counted from 1
 */
public record PublishedIssue(Issue issue, List<Repair> repairs, List<Integer> entryLines) {

    /**
     * Copies the lists.
     *
     * @param issue the issue
     * @param repairs every repair made
     * @param entryLines the line of each entry of the declared table of contents
     */
    public PublishedIssue {
        requireNonNull(issue, "issue");
        repairs = List.copyOf(repairs);
        entryLines = List.copyOf(entryLines);
    }
}
