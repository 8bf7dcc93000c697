package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.model.MemberPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds articles and paragraphs that come twice in an issue, apart from spaces; the later one is reported. Short ones may
 * come again, and so may notes below tables and paragraphs in brackets.
 */
final class Repetitions {
    private static final int SHORTEST = 20;
    private static final List<String> NOTES = List.of("注：", "注:", "说明：", "备注：", "数据来源：", "资料来源：");

    private Repetitions() {}

    /**
     * An article whose body comes before.
     *
     * @param first the first article that has it
     */
    private record Copy(ArticleContent article, ArticleContent first) {}

    /** Articles with the same body. Of two that also have the same title, another rule reports the title. */
    static List<MemberRemark> ofArticles(Content content) {
        return copies(content).stream()
                .filter(copy -> !Line.printed(copy.article().title())
                        .equals(Line.printed(copy.first().title())))
                .map(copy -> MemberRemark.of(
                        copy.article().path(),
                        "article.repeated",
                        Map.of(
                                "title", copy.first().title(),
                                "path", copy.first().path().toString())))
                .toList();
    }

    private static List<Copy> copies(Content content) {
        Map<String, ArticleContent> seen = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (ArticleContent article : content.articles()) {
            String text = text(article.body());
            ArticleContent first = text.length() < SHORTEST ? null : seen.putIfAbsent(text, article);
            if (first != null) {
                copies.add(new Copy(article, first));
            }
        }
        return copies;
    }

    /** What an article says in words. */
    private static String text(Body body) {
        return body.elements().stream()
                .flatMap(element -> element.texts().stream())
                .map(line -> Line.printed(line.text()))
                .collect(Collectors.joining("\n"));
    }

    /** Paragraphs outside articles that are repeated as a whole. */
    static List<MemberRemark> ofParagraphs(Content content) {
        Set<MemberPath> copied =
                copies(content).stream().map(copy -> copy.article().path()).collect(Collectors.toSet());
        List<Element> paragraphs = new ArrayList<>(content.editorNote().paragraphs());
        for (ArticleContent article : content.articles()) {
            paragraphs.addAll(article.editorNote().paragraphs());
            paragraphs.addAll(
                    copied.contains(article.path()) ? List.of() : article.body().paragraphs());
            article.attachments().forEach(attachment -> paragraphs.addAll(attachment.paragraphs()));
        }
        Map<String, Element> seen = new HashMap<>();
        List<MemberRemark> remarks = new ArrayList<>();
        for (Element paragraph : paragraphs) {
            String text = Line.printed(paragraph.text());
            Element first = isSubstantial(text) ? seen.putIfAbsent(text, paragraph) : null;
            if (first != null) {
                remarks.add(MemberRemark.of(
                        paragraph.path(),
                        "paragraph.repeated",
                        Map.of(
                                "beginning",
                                Excerpt.around(paragraph.text(), 0, 8),
                                "path",
                                first.path().toString())));
            }
        }
        return remarks;
    }

    private static boolean isSubstantial(String text) {
        return text.length() >= SHORTEST
                && text.chars().anyMatch(c -> Punctuation.SENTENCE_ENDS.indexOf(c) >= 0)
                && NOTES.stream().noneMatch(text::startsWith)
                && text.charAt(0) != PairedMark.ROUND.opening();
    }
}
