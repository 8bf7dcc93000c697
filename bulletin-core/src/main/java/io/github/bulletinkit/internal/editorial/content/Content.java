package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An issue as the checks of content read it.
 *
 * @param editorNote the editor's note before the first section
 * @param articles all articles, in order
 */
public record Content(Issue issue, Body editorNote, List<ArticleContent> articles) {

    public static Content of(Issue issue) {
        List<ArticleContent> articles = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> inSection = issue.sections().get(s).articles();
            for (int a = 0; a < inSection.size(); a++) {
                articles.add(ArticleContent.of(MemberPath.article(s, a), inSection.get(a)));
            }
        }
        return new Content(issue, Body.of(MemberPath.of("editorNote"), issue.editorNote()), List.copyOf(articles));
    }

    /** All bodies, in order. */
    Stream<Body> bodies() {
        return Stream.concat(Stream.of(editorNote), articles.stream().flatMap(ArticleContent::bodies));
    }
}
