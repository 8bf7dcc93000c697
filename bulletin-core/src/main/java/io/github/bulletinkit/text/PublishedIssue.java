package io.github.bulletinkit.text;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.List;

/**
 * An issue read from published text.
 *
 * @param issue the issue; the printed table of contents is its declared one
 * @param repairs what the reader repaired, in the order of the lines
 * @param entryLines the line of each entry of the declared table of contents, from 1
 * @param format the format that the reader was given, or else the one that the text shows
 */
public record PublishedIssue(Issue issue, List<Repair> repairs, List<Integer> entryLines, BulletinFormat format) {

    public PublishedIssue {
        requireNonNull(issue, "issue");
        requireNonNull(format, "format");
        repairs = List.copyOf(repairs);
        entryLines = List.copyOf(entryLines);
    }
}
