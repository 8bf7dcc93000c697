package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An article and its place.
 *
 * @param issue its issue
 * @param section the index of its section
 * @param index its index in its section
 * @param ordinal its index in the issue, which is that of its entry in the table of contents
 */
record ArticleAt(Issue issue, int section, int index, int ordinal, Article article) {

    static List<ArticleAt> allOf(Base base) {
        return allOf(base.issue());
    }

    static List<ArticleAt> allOf(Issue issue) {
        List<ArticleAt> all = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> articles = issue.sections().get(s).articles();
            for (int a = 0; a < articles.size(); a++) {
                all.add(new ArticleAt(issue, s, a, all.size(), articles.get(a)));
            }
        }
        return all;
    }

    String path() {
        return Paths.section(section) + ".articles[" + index + "]";
    }

    String entryPath() {
        return Paths.entry(ordinal);
    }

    /** The issue with this article changed. */
    Issue edited(Consumer<Article.Builder> change) {
        Article.Builder builder = article.toBuilder();
        change.accept(builder);
        Section home = issue.sections().get(section);
        List<Article> articles = Lists.with(home.articles(), index, builder.build());
        Section changed = home.toBuilder().articles(articles).build();
        return issue.toBuilder()
                .sections(Lists.with(issue.sections(), section, changed))
                .build();
    }

    Issue withBody(Consumer<List<Block>> change) {
        return edited(builder -> builder.body(Lists.changed(article.body(), change)));
    }

    /** The rules that a table of contents breaks if it has another title for the article. */
    List<Breach> unlisted() {
        return List.of(new Breach("toc.missing", path()), new Breach("toc.unknown", entryPath()));
    }
}
