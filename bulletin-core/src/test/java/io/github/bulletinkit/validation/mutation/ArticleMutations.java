package io.github.bulletinkit.validation.mutation;

import java.util.List;

/** Faults of whole articles. */
final class ArticleMutations {

    private ArticleMutations() {}

    /** A title is missing, while the table of contents still lists it. */
    static Mutation blankTitle() {
        return Mutation.at(
                ArticleAt::allOf,
                (base, article, chance) -> retitled(article, chance.blank())
                        .breaking("article.title", article.path() + ".title")
                        .breaking("toc.unknown", article.entryPath()));
    }

    /** An article has the title of an earlier one, with or without a space; the table of contents is not changed. */
    static Mutation repeatedTitle() {
        return Mutation.of((base, chance) -> {
            List<ArticleAt> articles = ArticleAt.allOf(base);
            ArticleAt later = articles.get(chance.between(1, articles.size() - 1));
            ArticleAt earlier = articles.get(chance.between(0, later.ordinal() - 1));
            String title = SectionMutations.spaced(earlier.article().title(), chance);
            return retitled(later, title)
                    .breaking("article.duplicate", later.path() + ".title")
                    .breaking(later.unlisted());
        });
    }

    static Mutation emptied() {
        return Mutation.at(
                ArticleAt::allOf,
                (base, article, chance) -> Mutant.of(
                                article.path() + " has no body", article.edited(a -> a.body(List.of())))
                        .relocating(Relocation.gone(article.path() + ".body"))
                        .breaking("article.empty", article.path()));
    }

    private static Mutant retitled(ArticleAt article, String title) {
        String words = article.path() + ".title reads " + Words.quoted(title);
        return Mutant.of(words, article.edited(a -> a.title(title)));
    }
}
