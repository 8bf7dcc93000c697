package io.github.bulletinkit.internal.validation;

import static io.github.bulletinkit.internal.hanzi.Spaces.isBlank;
import static io.github.bulletinkit.internal.validation.Characters.printed;

import io.github.bulletinkit.constraint.FaithfulContents;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Validates {@link FaithfulContents}. */
public final class FaithfulContentsValidator implements ConstraintValidator<FaithfulContents, Issue> {

    @Override
    public boolean isValid(@Nullable Issue issue, ConstraintValidatorContext context) {
        TableOfContents contents = issue == null ? null : issue.tableOfContents();
        // Another rule reports an issue without sections.
        if (issue == null || contents == null || issue.sections().isEmpty()) {
            return true;
        }
        Faults faults = new Faults(context);
        List<TocEntry> entries = contents.entries();
        ListedArticles listing = ListedArticles.of(issue, contents);
        reportMissing(listing.missing(), faults);
        reportUnknown(entries, listing, faults);
        reportSections(entries, listing, faults);
        Set<Integer> moved = moved(listing);
        for (int entry : moved) {
            String title = entries.get(entry).title();
            faults.report("toc.order", MemberPath.tocEntry(entry), Map.of("title", title));
        }
        PageCheck.of(faults).check(entries, listing, moved);
        return faults.none();
    }

    /** An article without a title cannot be listed; another rule reports it. */
    private static void reportMissing(Set<LocatedArticle> missing, Faults faults) {
        for (LocatedArticle article : missing) {
            if (!isBlank(article.title())) {
                MemberPath place = MemberPath.article(article.section(), article.index());
                faults.report("toc.missing", place, Map.of("title", article.title()));
            }
        }
    }

    private static void reportUnknown(List<TocEntry> entries, ListedArticles listing, Faults faults) {
        for (int i = 0; i < entries.size(); i++) {
            if (!listing.listed().containsKey(i)) {
                String title = entries.get(i).title();
                faults.report("toc.unknown", MemberPath.tocEntry(i), Map.of("title", title));
            }
        }
    }

    private static void reportSections(List<TocEntry> entries, ListedArticles listing, Faults faults) {
        listing.listed().forEach((i, article) -> {
            TocEntry entry = entries.get(i);
            boolean same = printed(entry.section()).equals(printed(article.sectionTitle()));
            if (!same && !isBlank(article.sectionTitle())) {
                Map<String, String> parameters =
                        Map.of("title", entry.title(), "declared", entry.section(), "section", article.sectionTitle());
                faults.report("toc.section", MemberPath.tocEntry(i), parameters);
            }
        });
    }

    /** Returns the entries that are not in the order of their articles. */
    private static Set<Integer> moved(ListedArticles listing) {
        List<Integer> entries = List.copyOf(listing.listed().keySet());
        List<Integer> ordinals =
                listing.listed().values().stream().map(LocatedArticle::ordinal).toList();
        return RisingOrder.outside(ordinals).stream().map(entries::get).collect(Collectors.toSet());
    }
}
