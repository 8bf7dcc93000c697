package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.stream.Stream;

/** Faults of whole sections. */
final class SectionMutations {

    private SectionMutations() {}

    static Mutation blankTitle() {
        return Mutation.at(
                SectionAt::allOf,
                (base, section, chance) ->
                        section.title().replaced(chance.blank()).breaking("section.title", section.path() + ".title"));
    }

    /** A title of another bulletin, or one with a typing error: a missing hanzi, two swapped hanzi. */
    static Mutation unknownTitle() {
        return Mutation.at(SectionAt::allOf, (base, section, chance) -> {
            StringBuilder title = new StringBuilder(section.section().title());
            int at = chance.between(0, title.length() - 2);
            switch (chance.between(0, 2)) {
                case 0 -> title.replace(0, title.length(), chance.oneOf(List.of("体育新闻", "领导讲话", "人事任免", "读者来信")));
                case 1 -> title.deleteCharAt(at);
                default -> title.insert(at, title.charAt(at + 1)).deleteCharAt(at + 2);
            }
            TextAt text = section.title();
            return text.replaced(title.toString()).breaking(text.onceReworded());
        });
    }

    /** A section has the title of an earlier one, with or without a space. */
    static Mutation repeatedTitle() {
        return Mutation.of((base, chance) -> {
            List<SectionAt> sections = SectionAt.allOf(base);
            SectionAt later = sections.get(chance.between(1, sections.size() - 1));
            SectionAt earlier = sections.get(chance.between(0, later.index() - 1));
            String title = spaced(earlier.section().title(), chance);
            return later.title()
                    .replaced(title)
                    .breaking("section.duplicate", later.path() + ".title")
                    .breaking(later.listedElsewhere());
        });
    }

    /** Sometimes with a space, which does not change the title; not beside a mark. */
    static String spaced(String title, Chance chance) {
        int at = chance.between(1, title.length() - 1);
        boolean besideMark =
                !Character.isLetterOrDigit(title.charAt(at - 1)) || !Character.isLetterOrDigit(title.charAt(at));
        return chance.coin() || besideMark ? title : title.substring(0, at) + "\u3000" + title.substring(at);
    }

    /** A section is moved, while the table of contents keeps its order. */
    static Mutation moved() {
        return Mutation.at(SectionAt::allOf, (base, section, chance) -> {
            int sections = base.issue().sections().size();
            int from = section.index();
            int to = (from + chance.between(1, sections - 1)) % sections;
            String words = section.section().title() + " is moved from " + section.path() + " to " + Paths.section(to);
            return Mutant.of(words, section.movedTo(to))
                    .relocating(Relocation.moved(Paths.SECTIONS, from, to))
                    .breaking("section.order", Paths.section(Lists.outOfOrder(from, to)))
                    .breaking(listedOutOfOrder(base.issue(), from, to));
        });
    }

    /** The entries that are reported: the smaller of the moved and the passed group, or the later if equal. */
    private static List<Breach> listedOutOfOrder(Issue issue, int from, int to) {
        List<SectionAt> sections = SectionAt.allOf(issue);
        List<ArticleAt> moved = sections.get(from).articles();
        List<ArticleAt> passed = (from < to ? sections.subList(from + 1, to + 1) : sections.subList(to, from))
                .stream().flatMap(section -> section.articles().stream()).toList();
        List<ArticleAt> earlier = from < to ? moved : passed;
        List<ArticleAt> later = from < to ? passed : moved;
        return (earlier.size() < later.size() ? earlier : later)
                .stream()
                        .map(article -> new Breach("toc.order", article.entryPath()))
                        .toList();
    }

    /** A section loses its articles, while the table of contents still lists them. */
    static Mutation emptied() {
        return Mutation.at(
                SectionAt::allOf,
                (base, section, chance) -> emptied(section)
                        .breaking(section.articles().stream()
                                .map(article -> new Breach("toc.unknown", article.entryPath()))
                                .toList()));
    }

    /** A section loses its articles and the table of contents their entries. */
    static Mutation emptiedAndUnlisted() {
        return Mutation.at(SectionAt::allOf, (base, section, chance) -> {
            Mutant emptied = emptied(section);
            List<ArticleAt> articles = section.articles();
            int first = articles.get(0).ordinal();
            Issue unlisted = EntryAt.listing(
                    emptied.issue(),
                    Lists.changed(
                            EntryAt.entries(emptied.issue()),
                            entries -> entries.subList(first, first + articles.size())
                                    .clear()));
            Relocation relocation = Stream.generate(() -> Relocation.removed(Paths.ENTRIES, first))
                    .limit(articles.size())
                    .reduce(emptied.relocation(), Relocation::then);
            return new Mutant(
                    emptied.words() + ", nor are they listed", unlisted, emptied.breaches(), relocation, null);
        });
    }

    /** An issue loses all its sections, while the table of contents still lists some articles, all or none. */
    static Mutation allDropped() {
        return Mutation.of((base, chance) -> {
            List<TocEntry> entries = EntryAt.entries(base.issue());
            int from = chance.between(0, entries.size());
            int to = chance.between(from, entries.size());
            Issue bare = base.issue().toBuilder().sections(List.of()).build();
            return Mutant.of(
                            "there is no section, and entries " + from + " to " + to + " are left",
                            EntryAt.listing(bare, entries.subList(from, to)))
                    .relocating(Relocation.gone(Paths.SECTIONS))
                    .breaking("issue.empty", Paths.SECTIONS);
        });
    }

    private static Mutant emptied(SectionAt section) {
        return Mutant.of(section.path() + " has no articles", section.emptied())
                .relocating(Relocation.gone(section.path() + ".articles"))
                .breaking("section.empty", section.path());
    }
}
