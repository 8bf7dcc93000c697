package io.github.bulletinkit.text;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what the reader makes of text files: {@code java … ReadOneText FILE…}. */
final class ReadOneText {
    private ReadOneText() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println("=== " + file);
            System.out.print(dump(PublishedTextReader.read(new StringReader(Files.readString(Path.of(file))))));
        }
    }

    /** Returns the parts of an issue, one a line, without those that are empty. */
    static String dump(PublishedIssue published) {
        Issue issue = published.issue();
        StringBuilder dump = new StringBuilder();
        dump.append(issue.masthead()).append('\n');
        issue.editorNote().forEach(block -> dump.append("note ").append(block).append('\n'));
        for (Section section : issue.sections()) {
            dump.append("## ").append(section.title()).append('\n');
            section.articles().forEach(article -> article(article, dump));
        }
        dump.append(issue.colophon()).append('\n');
        dump.append("contents ").append(issue.tableOfContents()).append('\n');
        published
                .repairs()
                .forEach(repair -> dump.append(String.format(
                        Locale.ROOT, "REPAIR %s %d %s%n", repair.kind().id(), repair.line(), repair.message())));
        return dump.toString();
    }

    private static void article(Article article, StringBuilder dump) {
        dump.append("  # ")
                .append(article.title())
                .append(" [")
                .append(paragraphs(article))
                .append("]\n");
        part("subtitle", article.subtitle(), dump);
        part("byline", article.byline(), dump);
        part("source", article.source(), dump);
        part("salutation", article.salutation(), dump);
        article.editorNote().forEach(block -> part("note", block.toString(), dump));
        if (article.signOff() != null) {
            part("signOff", article.signOff().toString(), dump);
        }
        article.attachments().forEach(attachment -> part("attachment", attachment.toString(), dump));
        for (Block block : article.body()) {
            String text = block.toString();
            dump.append("      ").append(text, 0, Math.min(60, text.length())).append('\n');
        }
    }

    private static void part(String name, String text, StringBuilder dump) {
        if (!text.isEmpty()) {
            dump.append("    ").append(name).append(": ").append(text).append('\n');
        }
    }

    /** Returns the number of paragraphs and headings in the body of an article. */
    static long paragraphs(Article article) {
        return article.body().stream()
                .filter(block -> !(block instanceof Table))
                .count();
    }
}
