package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The declared page numbers. Articles with the same section and title take those of their rows in order. */
final class DeclaredPages {
    private final Map<Key, Queue<Integer>> pages = new HashMap<>();

    private record Key(String section, String title) {}

    DeclaredPages(@Nullable TableOfContents declared) {
        if (declared != null) {
            for (TocEntry entry : declared.entries()) {
                pages.computeIfAbsent(new Key(entry.section(), entry.title()), key -> new ArrayDeque<>())
                        .add(entry.page());
            }
        }
    }

    /** The page of the next article with this section and title, null if none is declared. */
    @Nullable
    Integer next(Section section, Article article) {
        Queue<Integer> queue = pages.get(new Key(section.title(), article.title()));
        return queue == null ? null : queue.poll();
    }
}
