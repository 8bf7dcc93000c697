package io.github.bulletinkit.validation.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.regex.Pattern;

/** Two whole issues that break no rule with the severity of an error. */
final class WholeIssues {
    private static final Pattern SPACE_BESIDE_A_DIGIT =
            Pattern.compile("(?<=\\p{IsHan}) (?=\\d)|(?<=[\\d%]) (?=\\p{IsHan})");

    private WholeIssues() {}

    /** An issue with a note, a table, a figure, headings and a colophon; it declares no table of contents. */
    static Issue sample() throws IOException {
        try (InputStream json = resource("sample-issue.json")) {
            return IssueJson.read(json);
        }
    }

    private static InputStream resource(String name) {
        return requireNonNull(WholeIssues.class.getResourceAsStream(name), name);
    }

    private static Issue metricTwin() throws IOException {
        try (InputStream text = resource("/io/github/bulletinkit/text/metric-twin.txt")) {
            return PublishedTextReader.read(new InputStreamReader(text, UTF_8)).issue();
        }
    }

    /** An issue read from published text, without table of contents and without spaces between hanzi and digits. */
    static Issue evenlySpacedTwin() throws IOException {
        Issue twin = metricTwin();
        return Issue.builder()
                .masthead(twin.masthead())
                .sections(
                        twin.sections().stream().map(WholeIssues::evenlySpaced).toList())
                .build();
    }

    private static Section evenlySpaced(Section section) {
        return section.toBuilder()
                .articles(section.articles().stream()
                        .map(WholeIssues::evenlySpaced)
                        .toList())
                .build();
    }

    private static Article evenlySpaced(Article article) {
        return article.toBuilder()
                .title(evenlySpaced(article.title()))
                .body(article.body().stream().map(WholeIssues::evenlySpaced).toList())
                .build();
    }

    /** The twin has paragraphs of plain text only. */
    private static Block evenlySpaced(Block block) {
        return Paragraph.of(evenlySpaced(((Paragraph) block).text()));
    }

    private static String evenlySpaced(String text) {
        return SPACE_BESIDE_A_DIGIT.matcher(text).replaceAll("");
    }
}
