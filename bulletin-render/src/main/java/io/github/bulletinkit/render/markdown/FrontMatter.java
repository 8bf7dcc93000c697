package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The YAML that stands before the Markdown. */
final class FrontMatter {
    private static final String FENCE = "---";

    private final List<String> lines = new ArrayList<>();

    private FrontMatter() {}

    /** The front matter of an issue with its fences, empty if there is nothing to say. */
    static String of(Issue issue) {
        FrontMatter frontMatter = new FrontMatter();
        frontMatter.masthead(issue.masthead());
        frontMatter.colophon(issue.colophon());
        frontMatter.tableOfContents(issue.tableOfContents());
        return frontMatter.lines.isEmpty() ? "" : frontMatter.fenced();
    }

    private String fenced() {
        return FENCE + "\n" + String.join("\n", lines) + "\n" + FENCE;
    }

    private void masthead(Masthead masthead) {
        text("title", masthead.title());
        number(masthead.number());
        text("issuer", masthead.issuer());
        LocalDate date = masthead.date();
        if (date != null) {
            lines.add("date: " + date);
        }
        text("classification", masthead.classification());
        text("copyNumber", masthead.copyNumber());
    }

    private void number(@Nullable IssueNumber number) {
        if (number == null) {
            return;
        }
        number("year", number.year());
        number("issue", number.issue());
        number("total", number.total());
        number("supplement", number.supplement());
        if (number.equals(IssueNumber.of(0, 0, 0))) {
            lines.add("year: 0");
        }
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            lines.add(key + ": " + YamlString.of(text));
        }
    }

    /** Zero stands for a number that was left out. */
    private void number(String key, int number) {
        if (number != 0) {
            lines.add(key + ": " + number);
        }
    }

    private void colophon(@Nullable Colophon colophon) {
        if (colophon == null) {
            return;
        }
        List<String> members = new ArrayList<>();
        names("reportTo", colophon.reportTo(), members);
        names("sendTo", colophon.sendTo(), members);
        names("distributeTo", colophon.distributeTo(), members);
        name("editor", colophon.editor(), members);
        name("approver", colophon.approver(), members);
        if (colophon.copies() != 0) {
            members.add("\"copies\": " + colophon.copies());
        }
        lines.add("colophon: {" + String.join(", ", members) + "}");
    }

    private static void names(String key, List<String> names, List<String> members) {
        if (!names.isEmpty()) {
            String quoted = names.stream().map(YamlString::quoted).collect(Collectors.joining(", "));
            members.add('"' + key + "\": [" + quoted + "]");
        }
    }

    private static void name(String key, String name, List<String> members) {
        if (!name.isEmpty()) {
            members.add('"' + key + "\": " + YamlString.quoted(name));
        }
    }

    private void tableOfContents(@Nullable TableOfContents tableOfContents) {
        if (tableOfContents == null) {
            return;
        }
        if (tableOfContents.entries().isEmpty()) {
            lines.add("tableOfContents: []");
            return;
        }
        lines.add("tableOfContents:");
        for (TocEntry entry : tableOfContents.entries()) {
            lines.add("  - {\"section\": " + YamlString.quoted(entry.section()) + ", \"title\": "
                    + YamlString.quoted(entry.title()) + ", \"page\": " + entry.page() + "}");
        }
    }
}
