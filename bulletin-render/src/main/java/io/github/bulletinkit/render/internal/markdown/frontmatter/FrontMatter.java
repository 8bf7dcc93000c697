package io.github.bulletinkit.render.internal.markdown.frontmatter;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the YAML before the Markdown. */
public final class FrontMatter {
    private static final String FENCE = "---";

    private final FrontMatterLanguage language;
    private final List<String> lines = new ArrayList<>();

    private FrontMatter(FrontMatterLanguage language) {
        this.language = language;
    }

    /** The front matter of an issue with its fences, empty if there is nothing to write. */
    public static String of(Issue issue, FrontMatterLanguage language) {
        FrontMatter frontMatter = new FrontMatter(language);
        frontMatter.masthead(issue.masthead());
        frontMatter.colophon(issue.colophon());
        frontMatter.tableOfContents(issue.tableOfContents());
        return frontMatter.lines.isEmpty() ? "" : frontMatter.fenced();
    }

    private String fenced() {
        return FENCE + "\n" + String.join("\n", lines) + "\n" + FENCE;
    }

    private void masthead(Masthead masthead) {
        text("overline", masthead.overline());
        text("title", String.join("\n", masthead.titleLines()));
        number(masthead.number());
        text("issuer", masthead.issuer());
        if (!masthead.coIssuers().isEmpty()) {
            line("coIssuers", list(masthead.coIssuers()));
        }
        IssueDate date = masthead.date();
        if (date != null) {
            line("date", language.date(date));
        }
        DateSpan period = masthead.period();
        if (period != null) {
            line("period", language.period(period));
        }
        text("classification", masthead.classification());
        text("urgency", masthead.urgency());
        text("copyNumber", masthead.copyNumber());
        text("signatory", masthead.signatory());
    }

    private void number(@Nullable IssueNumber number) {
        if (number == null) {
            return;
        }
        number("year", number.year());
        number("quarter", number.quarter());
        number("issue", number.issue());
        number("lastIssue", number.lastIssue());
        number("total", number.total());
        number("supplement", number.supplement());
        if (number.equals(IssueNumber.of(0, 0, 0))) {
            line("year", language.number("year", 0));
        }
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            line(name, YamlString.of(text));
        }
    }

    /** Zero means that the number is absent. */
    private void number(String name, int number) {
        if (number != 0) {
            line(name, language.number(name, number));
        }
    }

    private void line(String name, String value) {
        lines.add(key(name) + ": " + value);
    }

    private String key(String name) {
        return language.key(FrontMatterKeys.OF_ISSUE, name);
    }

    private void colophon(@Nullable Colophon colophon) {
        if (colophon == null) {
            return;
        }
        List<String> members = new ArrayList<>();
        names("addressedTo", colophon.addressedTo(), members);
        names("reportTo", colophon.reportTo(), members);
        names("sendTo", colophon.sendTo(), members);
        names("copyTo", colophon.copyTo(), members);
        names("distributeTo", colophon.distributeTo(), members);
        name("editor", colophon.editor(), members);
        name("proofreader", colophon.proofreader(), members);
        name("reviewer", colophon.reviewer(), members);
        name("approver", colophon.approver(), members);
        name("contact", colophon.contact(), members);
        name("phone", colophon.phone(), members);
        names("otherLines", colophon.otherLines(), members);
        name("printedBy", colophon.printedBy(), members);
        IssueDate printedOn = colophon.printedOn();
        if (printedOn != null) {
            name("printedOn", language.date(printedOn), members);
        }
        if (colophon.copies() != 0) {
            members.add(member(FrontMatterKeys.OF_COLOPHON, "copies", String.valueOf(colophon.copies())));
        }
        line("colophon", "{" + String.join(", ", members) + "}");
    }

    private void names(String name, List<String> names, List<String> members) {
        if (!names.isEmpty()) {
            members.add(member(FrontMatterKeys.OF_COLOPHON, name, list(names)));
        }
    }

    private static String list(List<String> names) {
        return names.stream().map(YamlString::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private void name(String name, String text, List<String> members) {
        if (!text.isEmpty()) {
            members.add(member(FrontMatterKeys.OF_COLOPHON, name, YamlString.quoted(text)));
        }
    }

    private void tableOfContents(@Nullable TableOfContents tableOfContents) {
        if (tableOfContents == null) {
            return;
        }
        if (tableOfContents.entries().isEmpty()) {
            line("tableOfContents", "[]");
            return;
        }
        lines.add(key("tableOfContents") + ":");
        for (TocEntry entry : tableOfContents.entries()) {
            lines.add("  - {" + row(entry) + "}");
        }
    }

    private String row(TocEntry entry) {
        return String.join(
                ", ",
                member(FrontMatterKeys.OF_ROW, "section", YamlString.quoted(entry.section())),
                member(FrontMatterKeys.OF_ROW, "title", YamlString.quoted(entry.title())),
                member(FrontMatterKeys.OF_ROW, "page", String.valueOf(entry.page())));
    }

    private String member(FrontMatterKeys keys, String name, String value) {
        return '"' + language.key(keys, name) + "\": " + value;
    }
}
