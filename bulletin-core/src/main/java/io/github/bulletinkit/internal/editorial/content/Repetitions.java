package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.model.MemberPath;
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

    /** Articles with the same body. Of two that also have the same title, another rule reports the title. */
    static List<MemberRemark> ofArticles(Content content) {
        return articles(content).stream()
                .filter(copy -> !Line.printed(copy.later().title())
                        .equals(Line.printed(copy.first().title())))
                .map(copy -> MemberRemark.of(
                        copy.later().path(),
                        "article.repeated",
                        Map.of(
                                "title", copy.first().title(),
                                "path", copy.first().path().toString())))
                .toList();
    }

    private static List<Copies<ArticleContent>> articles(Content content) {
        List<ArticleContent> substantial = content.articles().stream()
                .filter(article -> article.body().texts().stream()
                                .mapToInt(line -> line.text().length())
                                .sum()
                        >= SHORTEST)
                .toList();
        return Copies.among(substantial, article -> article.body().texts());
    }

    /** Paragraphs outside articles that are repeated as a whole. */
    static List<MemberRemark> ofParagraphs(Content content) {
        List<Element> paragraphs = content.bodies()
                .flatMap(body -> body.elements().stream())
                .filter(element -> element.isParagraph() && isSubstantial(element.text()))
                .toList();
        List<Copies<Element>> copies = Copies.among(paragraphs, Element::texts);
        if (copies.isEmpty()) {
            return List.of();
        }
        Set<MemberPath> inCopies = articles(content).stream()
                .flatMap(copy -> copy.later().body().elements().stream())
                .map(Element::path)
                .collect(Collectors.toSet());
        return copies.stream()
                .filter(copy -> !inCopies.contains(copy.later().path()))
                .map(copy -> MemberRemark.of(
                        copy.later().path(),
                        "paragraph.repeated",
                        Map.of(
                                "beginning",
                                Excerpt.around(copy.later().text(), 0, 8),
                                "path",
                                copy.first().path().toString())))
                .toList();
    }

    private static boolean isSubstantial(String text) {
        return text.length() >= SHORTEST
                && text.chars().anyMatch(c -> Punctuation.SENTENCE_ENDS.indexOf(c) >= 0)
                && NOTES.stream().noneMatch(text::startsWith)
                && text.charAt(0) != PairedMark.ROUND.opening();
    }
}
