package io.github.bulletinkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The characters of the body of an issue. */
final class BodyText {
    private BodyText() {}

    /** The texts of the paragraphs and headings. */
    static List<String> paragraphs(Article article) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : article.body()) {
            paragraphs.add(block instanceof Heading heading ? heading.text() : ((Paragraph) block).text());
        }
        return paragraphs;
    }

    /** The repairs without the format, which every text has. */
    static List<Repair> repairs(PublishedIssue published) {
        return published.repairs().stream()
                .filter(repair -> repair.kind() != Repair.Kind.FORMAT)
                .toList();
    }

    static List<Article> articles(Issue issue) {
        return issue.sections().stream()
                .flatMap(section -> section.articles().stream())
                .toList();
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** The issue has exactly the printing characters after the last row of the table of contents, in order. */
    static void assertNothingIsLost(String input, PublishedIssue published) {
        Set<Integer> dropped = published.repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.FOLIO_DROPPED)
                .map(Repair::line)
                .collect(Collectors.toSet());
        StringBuilder printed = new StringBuilder();
        String[] lines = input.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            printed.append(dropped.contains(i + 1) ? "" : withoutSpaces(lines[i]));
        }
        String body = printedBody(published);
        assertThat(printed.toString()).endsWith(body);

        String head = printed.substring(0, printed.length() - body.length());
        List<TocEntry> entries =
                Objects.requireNonNull(published.issue().tableOfContents()).entries();
        TocEntry last = entries.get(entries.size() - 1);
        assertThat(head.replaceAll("[.·…]+([0-9]+)$", "$1")).endsWith(withoutSpaces(last.title()) + last.page());
    }

    private static String printedBody(PublishedIssue published) {
        StringBuilder body = new StringBuilder();
        for (Section section : published.issue().sections()) {
            body.append(isSupplied(section, published) ? "" : section.title());
            for (Article article : section.articles()) {
                body.append(article.title());
                paragraphs(article).forEach(body::append);
            }
        }
        return withoutSpaces(body.toString());
    }

    private static boolean isSupplied(Section section, PublishedIssue published) {
        return published.repairs().stream()
                .anyMatch(repair -> repair.kind() == Repair.Kind.SECTION_SUPPLIED
                        && repair.message().contains("“" + section.title() + "”"));
    }
}
