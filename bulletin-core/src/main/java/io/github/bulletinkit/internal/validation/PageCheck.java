package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.model.BulletinFormat;
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
    /** The page of the entries of a table of contents that is printed without page numbers. */
    private static final int NO_PAGE = 0;

    private final Faults faults;
    private final @Nullable TableOfContents typeset;
    private final boolean pagesOptional;
    private final int firstPage;
    private int previous;

    private PageCheck(Faults faults, @Nullable BulletinFormat format, @Nullable TableOfContents typeset) {
        this.faults = faults;
        this.typeset = typeset;
        this.pagesOptional = format == null || !format.contents().pages();
        this.firstPage = typeset == null || typeset.entries().isEmpty()
                ? lowestPage(format)
                : typeset.entries().get(0).page();
        this.previous = firstPage;
    }

    static PageCheck of(Faults faults) {
        SeriesFacts facts = faults.facts();
        return facts == null
                ? new PageCheck(faults, null, null)
                : new PageCheck(faults, facts.format(), facts.typeset());
    }

    /** A table of contents on pages of its own takes at least page 1; elsewhere the body may begin on page 1. */
    private static int lowestPage(@Nullable BulletinFormat format) {
        boolean ownPages = format != null && format.contents().placement() == ContentsPlacement.OWN_PAGES;
        return ownPages ? 2 : 1;
    }

    /**
     * Ignores entries without an article, and a table of contents without any page where the format does not require pages;
     * entries out of order are not compared with their neighbours.
     */
    void check(List<TocEntry> entries, ListedArticles listing, Set<Integer> moved) {
        if (pagesOptional && entries.stream().allMatch(entry -> entry.page() == NO_PAGE)) {
            return;
        }
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
