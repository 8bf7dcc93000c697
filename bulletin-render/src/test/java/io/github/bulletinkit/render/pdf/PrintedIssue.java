package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of an issue of paragraphs that its printed pages show: everything except the weight of characters and the spaces
 * between hanzi or their marks and Latin, where the same gap is printed with and without a space. Titles are without
 * spaces: a title of two clauses is broken at the space between them, which then disappears.
 */
final class PrintedIssue {
    private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’—…·①-⑳]";
    private static final Pattern MIXED_SPACE =
            Pattern.compile("(?<=" + CHINESE + ") +(?=[\\u0021-\\u02FF])|(?<=[\\u0021-\\u02FF]) +(?=" + CHINESE + ")");

    private PrintedIssue() {}

    /** The issue in that form. */
    static Issue of(Issue issue, TableOfContents contents) {
        return Issue.builder()
                .masthead(issue.masthead())
                .sections(issue.sections().stream().map(PrintedIssue::section).toList())
                .tableOfContents(contents(contents))
                .build();
    }

    private static Section section(Section section) {
        Section.Builder printed = Section.builder().title(section.title());
        for (Article article : section.articles()) {
            printed.article(title(article.title()), a -> paragraphs(article).forEach(a::block));
        }
        return printed.build();
    }

    private static List<Paragraph> paragraphs(Article article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : article.body()) {
            Paragraph paragraph = (Paragraph) block;
            paragraphs.add(Paragraph.builder()
                    .text(MIXED_SPACE.matcher(paragraph.text()).replaceAll(""))
                    .indent(paragraph.indent())
                    .build());
        }
        if (!article.source().isEmpty()) {
            String contributor = "（" + article.source() + "供稿）";
            paragraphs.add(Paragraph.builder().text(contributor).indent(false).build());
        }
        return paragraphs;
    }

    private static TableOfContents contents(TableOfContents contents) {
        return new TableOfContents(contents.entries().stream()
                .map(entry -> new TocEntry(entry.section(), title(entry.title()), entry.page()))
                .toList());
    }

    private static String title(String title) {
        return title.replace(" ", "");
    }
}
