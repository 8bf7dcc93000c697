package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the page numbers of a declared table of contents. Reports at most one fault for an entry: a page before the
 * body, else a page that differs from the typeset one, else a page lower than the one before.
 */
final class PageCheck {
    /** Masthead and table of contents take at least page 1, and the body begins on a new page. */
    private static final int LOWEST_BODY_PAGE = 2;

    private final Faults faults;
    private final @Nullable TableOfContents typeset;
    private final int firstPage;
    private int previous;

    private PageCheck(Faults faults, @Nullable TableOfContents typeset) {
        this.faults = faults;
        this.typeset = typeset;
        this.firstPage = typeset == null || typeset.entries().isEmpty()
                ? LOWEST_BODY_PAGE
                : typeset.entries().get(0).page();
        this.previous = firstPage;
    }

    static PageCheck of(Faults faults) {
        SeriesFacts facts = faults.facts();
        return new PageCheck(faults, facts == null ? null : facts.typeset());
    }

    /** Ignores entries without an article; entries out of order are not compared with their neighbours. */
    void check(List<TocEntry> entries, ListedArticles listing, Set<Integer> moved) {
        listing.listed().forEach((i, article) -> {
            TocEntry entry = entries.get(i);
            int page = entry.page();
            int typesetPage = typeset == null
                    ? page
                    : typeset.entries().get(article.ordinal()).page();
            if (page < firstPage) {
                report("toc.page.first", i, entry, firstPage);
            } else if (page != typesetPage) {
                report("toc.page.mismatch", i, entry, typesetPage);
            } else if (!moved.contains(i) && page < previous) {
                report("toc.page.ascending", i, entry, previous);
            } else if (!moved.contains(i)) {
                previous = page;
            }
        });
    }

    private void report(String rule, int index, TocEntry entry, int expected) {
        Map<String, Object> parameters = Map.of("title", entry.title(), "page", entry.page(), "expected", expected);
        faults.report(rule, MemberPath.tocEntry(index), parameters);
    }
}
