package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the printed page numbers of an issue that was typeset elsewhere with ours. A different page is not an error
 * there.
 */
final class PrintedPages {
    private PrintedPages() {}

    /** Returns a repair for each page that differs from {@code resolved}, the table of contents as typeset here. */
    static List<Finding> repairs(ReadIssue read, @Nullable TableOfContents resolved) {
        TableOfContents printed = read.issue().tableOfContents();
        if (printed == null || resolved == null) {
            return List.of();
        }
        Map<String, Integer> pages = new HashMap<>();
        resolved.entries().forEach(entry -> pages.putIfAbsent(entry.title(), entry.page()));
        List<Finding> repairs = new ArrayList<>();
        for (int i = 0; i < printed.entries().size(); i++) {
            TocEntry entry = printed.entries().get(i);
            int page = pages.getOrDefault(entry.title(), entry.page());
            if (entry.page() != 0 && page != entry.page()) {
                String message = "原印第 " + entry.page() + " 页，现为第 " + page + " 页：" + entry.title();
                repairs.add(
                        read.entryLines().isEmpty()
                                ? Finding.repair("toc.page", MemberPath.tocEntry(i), message)
                                : Finding.repair("toc.page", read.entryLines().get(i), message));
            }
        }
        return repairs;
    }
}
