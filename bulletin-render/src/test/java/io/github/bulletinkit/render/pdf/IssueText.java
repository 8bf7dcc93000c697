package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The text that the pages of an issue must have, computed from the issue alone; without white space. */
final class IssueText {
    private IssueText() {}

    /** The masthead and the table of contents, with leaders of any length, as a pattern. */
    static Pattern firstPages(Issue issue, List<TocEntry> contents) {
        StringBuilder pattern = new StringBuilder(quoted(masthead(issue.masthead()) + "目录"));
        int entry = 0;
        for (Section section : issue.sections()) {
            pattern.append(quoted(section.title()));
            for (Article article : section.articles()) {
                int page = contents.get(entry++).page();
                pattern.append(quoted(article.title())).append("[·…]*").append(page);
            }
        }
        return Pattern.compile(pattern.toString());
    }

    /** The sections with their articles. */
    static String body(Issue issue) {
        return RenderedPdf.withoutBlanks(bodyWithSpaces(issue));
    }

    /** The same with the spaces that are in it. */
    static String bodyWithSpaces(Issue issue) {
        StringBuilder text = new StringBuilder();
        for (Section section : issue.sections()) {
            text.append(section.title());
            for (Article article : section.articles()) {
                text.append(article.title());
                article.body().forEach(block -> text.append(text(block)));
            }
        }
        return text.toString();
    }

    private static String masthead(Masthead masthead) {
        var number = Objects.requireNonNull(masthead.number());
        var date = Objects.requireNonNull(masthead.date());
        return masthead.title()
                + (number.year() + "年第" + number.issue() + "期总" + number.total() + "期")
                + masthead.issuer()
                + (date.year() + "年" + date.month() + "月" + date.day() + "日");
    }

    private static String text(Block block) {
        return ((Paragraph) block).text();
    }

    private static String quoted(String text) {
        return Pattern.quote(RenderedPdf.withoutBlanks(text));
    }
}
