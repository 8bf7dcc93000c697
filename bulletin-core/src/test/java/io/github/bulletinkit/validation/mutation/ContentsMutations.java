package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;

/** Faults in the entries of the declared table of contents, except their pages. */
final class ContentsMutations {
    private static final int MANY = 200;

    private ContentsMutations() {}

    static Mutation entryDropped() {
        return Mutation.at(
                EntryAt::allOf,
                (base, entry, chance) -> Mutant.of(entry.path() + " is dropped", entry.removed())
                        .relocating(Relocation.removed(Paths.ENTRIES, entry.index()))
                        .breaking("toc.missing", entry.article().path()));
    }

    /** An article is listed a second time. */
    static Mutation entryRepeated() {
        return Mutation.at(EntryAt::allOf, (base, entry, chance) -> {
            int at = chance.between(entry.index() + 1, base.typeset().entries().size());
            return inserted(base, at, entry.entry(), entry.path() + " is listed again");
        });
    }

    /** An article is listed that the issue does not have. */
    static Mutation entryLeftOver() {
        return Mutation.at(EntryAt::allOf, (base, entry, chance) -> {
            TocEntry it = entry.entry();
            TocEntry leftOver = new TocEntry(it.section(), it.title() + "（续）", chance.between(-MANY, MANY));
            int at = chance.between(0, base.typeset().entries().size());
            return inserted(base, at, leftOver, "a title of last week is listed");
        });
    }

    private static Mutant inserted(Base base, int at, TocEntry entry, String words) {
        List<TocEntry> entries = Lists.changed(EntryAt.entries(base.issue()), list -> list.add(at, entry));
        Issue issue = EntryAt.listing(base.issue(), entries);
        return Mutant.of(words + " at " + Paths.entry(at), issue)
                .relocating(Relocation.inserted(Paths.ENTRIES, at))
                .breaking("toc.unknown", Paths.entry(at));
    }

    static Mutation entryMoved() {
        return Mutation.at(EntryAt::allOf, (base, entry, chance) -> {
            int entries = base.typeset().entries().size();
            int from = entry.index();
            int to = (from + chance.between(1, entries - 1)) % entries;
            return Mutant.of(entry.path() + " is moved to " + Paths.entry(to), entry.movedTo(to))
                    .relocating(Relocation.moved(Paths.ENTRIES, from, to))
                    .breaking("toc.order", Paths.entry(Lists.outOfOrder(from, to)));
        });
    }

    static Mutation otherSection() {
        return Mutation.at(EntryAt::allOf, (base, entry, chance) -> {
            TocEntry it = entry.entry();
            List<String> others = base.issue().sections().stream()
                    .map(Section::title)
                    .filter(title -> !title.equals(it.section()))
                    .toList();
            String other = chance.oneOf(others);
            return Mutant.of(
                            entry.path() + " is listed under " + other + ", not " + it.section(),
                            entry.replaced(new TocEntry(other, it.title(), it.page())))
                    .breaking("toc.section", entry.path());
        });
    }
}
