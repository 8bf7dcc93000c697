package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * An article and its place.
 *
 * @param ordinal its index among all articles of the issue
 * @param index its index in the section
 */
record LocatedArticle(int ordinal, int section, int index, String sectionTitle, String title) {

    static List<LocatedArticle> allOf(Issue issue) {
        List<LocatedArticle> all = new ArrayList<>();
        List<Section> sections = issue.sections();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            List<Article> articles = section.articles();
            for (int a = 0; a < articles.size(); a++) {
                String title = articles.get(a).title();
                all.add(new LocatedArticle(all.size(), s, a, section.title(), title));
            }
        }
        return all;
    }
}
