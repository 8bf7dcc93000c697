package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.TitleMark;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each article the contributor (供稿单位) that the contents name before its page number. It becomes the source, unless
 * the body names the same office as source or byline, or another as source: the body decides.
 */
public final class Contributors {
    private final Map<String, Deque<Contents.Row>> rows = new HashMap<>();
    private final RepairLog repairs;

    private Contributors(RepairLog repairs) {
        this.repairs = repairs;
    }

    /** Returns the sections with the contributors of their articles. */
    public static List<Section> supply(Contents contents, List<Section> sections, RepairLog repairs) {
        if (contents.rows().stream().allMatch(row -> row.contributor().isEmpty())) {
            return sections;
        }
        Contributors contributors = new Contributors(repairs);
        contents.rows()
                .forEach(row -> contributors
                        .rows
                        .computeIfAbsent(TitleMark.key(row.title()), key -> new ArrayDeque<>())
                        .add(row));
        List<Section> supplied = sections.stream().map(contributors::supply).toList();
        contributors.rows.values().stream()
                .flatMap(Deque::stream)
                .filter(row -> !row.contributor().isEmpty())
                .forEach(row -> repairs.contributorDropped(first(row), row.contributor()));
        return supplied;
    }

    private static Line first(Contents.Row row) {
        return row.parts().get(0).withText(row.title());
    }

    private Section supply(Section section) {
        return section.toBuilder()
                .articles(section.articles().stream().map(this::supply).toList())
                .build();
    }

    private Article supply(Article article) {
        Deque<Contents.Row> listed = rows.getOrDefault(TitleMark.key(article.title()), new ArrayDeque<>());
        if (listed.isEmpty()) {
            return article;
        }
        Contents.Row row = listed.remove();
        String contributor = row.contributor();
        if (contributor.isEmpty()) {
            return article;
        }
        if (isNamed(contributor, article.source()) || isNamed(contributor, article.byline())) {
            repairs.contributorRepeated(first(row), contributor);
        } else if (!article.source().isEmpty()) {
            repairs.contributorDiffers(first(row), contributor, article.source());
        } else {
            repairs.sourceSupplied(first(row), contributor);
            return article.toBuilder().source(contributor).build();
        }
        return article;
    }

    private static boolean isNamed(String contributor, String printed) {
        return Line.key(printed).contains(Line.key(contributor));
    }
}
