package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An entry of the declared table of contents and its place.
 *
 * @param issue its issue
 * @param index its index, which is that of its article in the issue
 */
record EntryAt(Issue issue, int index, TocEntry entry) {

    static List<EntryAt> allOf(Base base) {
        return allOf(base.issue());
    }

    static List<EntryAt> allOf(Issue issue) {
        List<TocEntry> entries = entries(issue);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new EntryAt(issue, i, entries.get(i)))
                .toList();
    }

    static List<TocEntry> entries(Issue issue) {
        return Objects.requireNonNull(issue.tableOfContents()).entries();
    }

    String path() {
        return Paths.entry(index);
    }

    ArticleAt article() {
        return ArticleAt.allOf(issue).get(index);
    }

    Issue replaced(TocEntry other) {
        return listing(issue, Lists.with(entries(issue), index, other));
    }

    Issue movedTo(int to) {
        return listing(issue, Lists.moved(entries(issue), index, to));
    }

    Issue removed() {
        return listing(issue, Lists.changed(entries(issue), entries -> entries.remove(index)));
    }

    Issue paged(int page) {
        return replaced(new TocEntry(entry.section(), entry.title(), page));
    }

    static Issue listing(Issue issue, List<TocEntry> entries) {
        return issue.toBuilder().tableOfContents(new TableOfContents(entries)).build();
    }
}
