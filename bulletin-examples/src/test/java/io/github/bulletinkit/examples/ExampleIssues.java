package io.github.bulletinkit.examples;

import io.github.bulletinkit.examples.sample.SampleIssue;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

/** Two whole issues for tests in other packages: one that keeps every rule, and one with the faults of a published text. */
public final class ExampleIssues {
    private static final Pattern SPACE_BESIDE_A_DIGIT =
            Pattern.compile("(?<=\\p{IsHan}) (?=\\d)|(?<=[\\d%]) (?=\\p{IsHan})");

    private ExampleIssues() {}

    /** The sample issue, with a note, a table, a figure, headings and a colophon; it declares no table of contents. */
    public static Issue sample() {
        return SampleIssue.create();
    }

    /** An issue read from published text, in hanzi without sense, with the table of contents that was printed. */
    public static Issue metricTwin() throws IOException {
        return PublishedTextReader.read(new StringReader(ProjectFiles.metricTwin()))
                .issue();
    }

    /** The same without spaces between hanzi and digits in its articles, and without table of contents. */
    public static Issue evenlySpacedTwin() throws IOException {
        Issue twin = metricTwin();
        return Issue.builder()
                .masthead(twin.masthead())
                .sections(twin.sections().stream()
                        .map(ExampleIssues::evenlySpaced)
                        .toList())
                .build();
    }

    private static Section evenlySpaced(Section section) {
        return section.toBuilder()
                .articles(section.articles().stream()
                        .map(ExampleIssues::evenlySpaced)
                        .toList())
                .build();
    }

    private static Article evenlySpaced(Article article) {
        return article.toBuilder()
                .title(evenlySpaced(article.title()))
                .body(article.body().stream().map(ExampleIssues::evenlySpaced).toList())
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
