package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the page numbers of an issue right that was typeset elsewhere, on other pages than ours. There a page that
 * differs is no fault of the issue.
 */
final class PrintedPages {
    private PrintedPages() {}

    /**
     * Replaces the printed page numbers by those that the typesetter resolved.
     *
     * @param read the issue as read, with the line of each entry of its table of contents
     * @param resolved the table of contents as typeset
     * @param repairs takes a repair for each page that differs
     * @return the issue with the right page numbers
     */
    static Issue replace(ReadIssue read, TableOfContents resolved, List<Finding> repairs) {
        TableOfContents printed = read.issue().tableOfContents();
        if (printed == null) {
            return read.issue();
        }
        Map<String, Integer> pages = new HashMap<>();
        resolved.entries().forEach(entry -> pages.putIfAbsent(entry.title(), entry.page()));
        List<TocEntry> entries = new ArrayList<>();
        for (int i = 0; i < printed.entries().size(); i++) {
            TocEntry entry = printed.entries().get(i);
            int page = pages.getOrDefault(entry.title(), entry.page());
            if (page != entry.page()) {
                String message = "原印第 " + entry.page() + " 页，现为第 " + page + " 页：" + entry.title();
                repairs.add(Finding.repair("toc.page", read.entryLines().get(i), message));
            }
            entries.add(new TocEntry(entry.section(), entry.title(), page));
        }
        return read.issue().toBuilder()
                .tableOfContents(new TableOfContents(entries))
                .build();
    }
}
