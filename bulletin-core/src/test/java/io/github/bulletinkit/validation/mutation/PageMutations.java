package io.github.bulletinkit.validation.mutation;

import java.util.List;

/** Faults of pages of the declared table of contents. */
final class PageMutations {
    /** The lowest page that the body can begin on, if typeset pages are not known. */
    private static final int LOWEST = 2;

    private static final int MANY = 200;

    private PageMutations() {}

    /** A page lower than the one before it. */
    static Mutation lowered() {
        return Mutation.at(
                base -> EntryAt.allOf(base).stream()
                        .filter(entry -> entry.index() > 0 && page(base, entry.index() - 1) > LOWEST)
                        .toList(),
                (base, entry, chance) -> {
                    int page = chance.between(LOWEST, page(base, entry.index() - 1) - 1);
                    return paged(base, entry, page).breaking("toc.page.ascending", entry.path());
                });
    }

    /** A page higher than the one after it, and perhaps than more: all of these are lower than a page before them. */
    static Mutation raised() {
        return Mutation.at(
                base -> EntryAt.allOf(base).subList(0, base.typeset().entries().size() - 1), (base, entry, chance) -> {
                    int page = page(base, entry.index() + 1) + chance.between(1, 5);
                    List<Breach> lower = EntryAt.allOf(base).stream()
                            .filter(later -> later.index() > entry.index()
                                    && later.entry().page() < page)
                            .map(later -> new Breach("toc.page.ascending", later.path()))
                            .toList();
                    return paged(base, entry, page).breaking(lower);
                });
    }

    static Mutation beforeTheBody() {
        return Mutation.at(EntryAt::allOf, (base, entry, chance) -> {
            int page = chance.between(-MANY, page(base, 0) - 1);
            return paged(base, entry, page).judgedBy(base.typeset()).breaking("toc.page.first", entry.path());
        });
    }

    static Mutation elsewhere() {
        return Mutation.at(EntryAt::allOf, (base, entry, chance) -> {
            int first = page(base, 0);
            int typeset = entry.entry().page();
            boolean lower = typeset > first && chance.coin();
            int page = lower ? chance.between(first, typeset - 1) : typeset + chance.between(1, MANY);
            return paged(base, entry, page).judgedBy(base.typeset()).breaking("toc.page.mismatch", entry.path());
        });
    }

    private static int page(Base base, int entry) {
        return base.typeset().entries().get(entry).page();
    }

    private static Mutant paged(Base base, EntryAt entry, int page) {
        return Mutant.of(
                "the page of " + entry.path() + " is " + page + ", not " + page(base, entry.index()),
                entry.paged(page));
    }
}
