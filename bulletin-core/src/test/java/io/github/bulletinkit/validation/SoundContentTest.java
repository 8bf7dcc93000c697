package io.github.bulletinkit.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Pictures;
import io.github.bulletinkit.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles of sound prose, with headings, lists, tables and figures: no rule reports anything. In their text, a line
 * with # is a title, with = or == a heading, with - an item, with @ a caption, with | a row; others are paragraphs.
 */
class SoundContentTest {
    private static final IssueValidator VALIDATOR =
            IssueValidator.of(BulletinFormat.builder("要讯").build());

    static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String text : text().split("\n\n", -1)) {
            articles.add(article(text.lines().toList()));
        }
        return articles;
    }

    private static String text() throws IOException {
        try (InputStream text = SoundContentTest.class.getResourceAsStream("sound-prose-2.txt")) {
            return new String(requireNonNull(text).readAllBytes(), UTF_8).strip();
        }
    }

    private static Article article(List<String> lines) {
        Article.Builder article = Article.builder();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            String words = line.replaceFirst("^[#=@-]+ ?", "");
            int end = i + 1;
            if (line.startsWith("# ")) {
                article.title(words);
            } else if (line.startsWith("=")) {
                article.heading(line.startsWith("==") ? 2 : 1, words);
            } else if (line.startsWith("- ")) {
                end = endOf("- ", lines, i);
                List<String> items = lines.subList(i, end);
                article.list(list -> items.forEach(item -> list.item(item.substring(2))));
            } else if (line.startsWith("@表")) {
                end = endOf("|", lines, i + 1);
                article.block(table(words, lines.subList(i + 1, end)));
            } else if (line.startsWith("@图")) {
                article.block(new Figure(Pictures.png(), "折线图：逐年上升。", words));
            } else {
                article.paragraph(line);
            }
            i = end;
        }
        return article.build();
    }

    private static int endOf(String start, List<String> lines, int first) {
        int end = first;
        while (end < lines.size() && lines.get(end).startsWith(start)) {
            end++;
        }
        return end;
    }

    private static Table table(String caption, List<String> rows) {
        Table.Builder table = Table.builder().caption(caption).header(cells(rows.get(0)));
        rows.stream().skip(1).forEach(row -> table.row(cells(row)));
        return table.build();
    }

    private static String[] cells(String row) {
        return Stream.of(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void soundArticleIsNotReported(Article article) {
        assertThat(VALIDATOR.validate(issue(List.of(article))).warnings()).isEmpty();
    }

    @Test
    void articlesTogetherAreNotReported() throws IOException {
        assertThat(VALIDATOR.validate(issue(articles())).warnings()).isEmpty();
    }

    @Test
    void thereAreAHundredParagraphs() throws IOException {
        assertThat(articles().stream()
                        .flatMap(article -> article.body().stream())
                        .filter(Paragraph.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(100);
    }

    private static Issue issue(List<Article> articles) {
        return Issue.builder()
                .masthead(m -> m.title("要讯").date(LocalDate.of(2026, 11, 13)))
                .section("各地动态", s -> s.articles(articles))
                .build();
    }
}
