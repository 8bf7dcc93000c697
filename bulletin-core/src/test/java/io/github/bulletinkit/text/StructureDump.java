package io.github.bulletinkit.text;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TocEntry;
import java.util.Locale;
import java.util.Objects;

/** A published issue in a readable form: the length, beginning and end of each paragraph. */
final class StructureDump {
    private static final int EDGE = 8;

    private StructureDump() {}

    static String of(PublishedIssue published) {
        StringBuilder dump = new StringBuilder();
        masthead(published.issue().masthead(), dump);
        contents(published.issue(), dump);
        for (Section section : published.issue().sections()) {
            dump.append("\n## ").append(section.title()).append('\n');
            section.articles().forEach(article -> article(article, dump));
        }
        dump.append("\nrepairs\n");
        for (Repair repair : BodyText.repairs(published)) {
            dump.append(String.format(
                    Locale.ROOT, "  %s line:%d %s\n", repair.kind().id(), repair.line(), repair.message()));
        }
        return dump.toString();
    }

    private static void masthead(Masthead masthead, StringBuilder dump) {
        dump.append("title  ").append(masthead.title()).append('\n');
        dump.append("number ").append(masthead.number()).append('\n');
        dump.append("issuer ").append(masthead.issuer()).append('\n');
        dump.append("date   ").append(masthead.date()).append('\n');
    }

    private static void contents(Issue issue, StringBuilder dump) {
        dump.append("\ncontents\n");
        for (TocEntry entry : Objects.requireNonNull(issue.tableOfContents()).entries()) {
            dump.append(String.format(Locale.ROOT, "  %2d %s | %s\n", entry.page(), entry.section(), entry.title()));
        }
    }

    private static void article(Article article, StringBuilder dump) {
        dump.append("### ").append(article.title()).append('\n');
        BodyText.paragraphs(article)
                .forEach(text -> dump.append(String.format(Locale.ROOT, "  %4d %s\n", text.length(), edges(text))));
        if (!article.source().isEmpty()) {
            dump.append("  source ").append(article.source()).append('\n');
        }
    }

    private static String edges(String text) {
        return text.length() <= 2 * EDGE
                ? text
                : text.substring(0, EDGE) + " … " + text.substring(text.length() - EDGE);
    }
}
