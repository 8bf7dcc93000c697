package io.github.bulletinkit.internal.validation;

import static io.github.bulletinkit.internal.validation.Characters.printed;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Which entry of a table of contents lists which article. An article is listed by the first free entry with its section
 * and title, else by one with its title in another section. Titles are compared without spaces.
 *
 * @param listed the listed articles, by the index of their entry
 * @param missing the articles without an entry, in order
 */
record ListedArticles(SortedMap<Integer, LocatedArticle> listed, Set<LocatedArticle> missing) {

    static ListedArticles of(Issue issue, TableOfContents contents) {
        ListedArticles listing = new ListedArticles(new TreeMap<>(), new LinkedHashSet<>(LocatedArticle.allOf(issue)));
        listing.match(contents, (section, title) -> List.of(printed(section), printed(title)));
        listing.match(contents, (section, title) -> printed(title));
        return listing;
    }

    private void match(TableOfContents contents, BiFunction<String, String, Object> likeness) {
        Map<Object, Queue<LocatedArticle>> free = new HashMap<>();
        for (LocatedArticle article : missing) {
            free.computeIfAbsent(likeness.apply(article.sectionTitle(), article.title()), key -> new ArrayDeque<>())
                    .add(article);
        }
        List<TocEntry> entries = contents.entries();
        for (int i = 0; i < entries.size(); i++) {
            TocEntry entry = entries.get(i);
            Queue<LocatedArticle> alike = free.get(likeness.apply(entry.section(), entry.title()));
            if (alike != null && !alike.isEmpty() && !listed.containsKey(i)) {
                LocatedArticle article = alike.remove();
                listed.put(i, article);
                missing.remove(article);
            }
        }
    }
}
