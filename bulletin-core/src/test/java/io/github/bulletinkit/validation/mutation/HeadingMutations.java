package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Heading;

/** Levels that headings skip. */
final class HeadingMutations {

    private HeadingMutations() {}

    /** A heading of level 3 is right after one of level 1, in an article that had no headings. */
    static Mutation levelSkipped() {
        return Mutation.at(
                base -> BlockAt.outsideEnumerations(base).stream()
                        .filter(at -> at.article().article().body().stream().noneMatch(Heading.class::isInstance))
                        .toList(),
                (base, at, chance) -> {
                    int second = at.index() + 1;
                    int level = chance.between(3, Heading.LOWEST_LEVEL);
                    Heading first = new Heading(1, "一、总体情况");
                    Heading skipping = new Heading(level, level == 3 ? "1．基本做法" : "（1）基本做法");
                    return Mutant.of(
                                    "headings of level 1 and " + level + " are inserted at " + at.path(),
                                    at.preceded(first, skipping))
                            .relocating(Relocation.inserted(at.list(), at.index()))
                            .relocating(Relocation.inserted(at.list(), at.index()))
                            .breaking("heading.level", at.list() + "[" + second + "]");
                });
    }
}
