package io.github.bulletinkit.render.internal.markdown.frontmatter;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.List;

/** Reads masthead, colophon and declared table of contents from the front matter. */
public final class FrontMatterReader {
    private FrontMatterReader() {}

    /** The issue without editor's note and sections. */
    public static Issue read(MarkdownSource source, Faults faults) {
        YamlSource yaml = new YamlSource(source.frontMatter(), faults);
        YamlMembers members = new YamlMembers(YamlReader.read(yaml), FrontMatterKeys.OF_ISSUE, yaml);
        Issue.Builder issue = Issue.builder().masthead(masthead -> masthead(members, masthead));
        YamlMembers colophon = members.mapping("colophon", FrontMatterKeys.OF_COLOPHON);
        if (colophon != null) {
            issue.colophon(builder -> colophon(colophon, builder));
        }
        List<YamlMembers> rows = members.mappings("tableOfContents", FrontMatterKeys.OF_ROW);
        if (rows != null) {
            issue.tableOfContents(new TableOfContents(
                    rows.stream().map(FrontMatterReader::row).toList()));
        }
        return issue.build();
    }

    private static void masthead(YamlMembers members, Masthead.Builder masthead) {
        masthead.overline(members.text("overline"))
                .title(members.text("title"))
                .signatory(members.text("signatory"))
                .classification(members.text("classification"))
                .urgency(members.text("urgency"))
                .copyNumber(members.text("copyNumber"));
        issuers(members, masthead);
        IssueDate date = members.date("date");
        if (date != null) {
            masthead.date(date);
        }
        DateSpan period = members.period("period");
        if (period != null) {
            masthead.period(period);
        }
        if (members.hasAny("year", "quarter", "issue", "lastIssue", "total", "supplement")) {
            masthead.number(new IssueNumber(
                    members.number("year", "", "年"),
                    members.number("quarter", "第", "季度"),
                    members.number("issue", "第", "期"),
                    members.number("lastIssue", "第", "期"),
                    members.number("total", "总第?|第", "期"),
                    members.number("supplement", "增刊第?|第", "期")));
        }
    }

    /** All issuers may be one list, as in JSON. */
    private static void issuers(YamlMembers members, Masthead.Builder masthead) {
        List<String> issuers = new ArrayList<>(List.of(members.names("issuer")));
        if (!issuers.isEmpty()) {
            masthead.issuer(issuers.remove(0));
        }
        issuers.addAll(List.of(members.names("coIssuers")));
        masthead.coIssuers(issuers);
    }

    private static void colophon(YamlMembers members, Colophon.Builder colophon) {
        colophon.addressedTo(members.names("addressedTo"))
                .reportTo(members.names("reportTo"))
                .sendTo(members.names("sendTo"))
                .copyTo(members.names("copyTo"))
                .distributeTo(members.names("distributeTo"))
                .editor(members.text("editor"))
                .proofreader(members.text("proofreader"))
                .reviewer(members.text("reviewer"))
                .approver(members.text("approver"))
                .contact(members.text("contact"))
                .phone(members.text("phone"))
                .otherLines(members.names("otherLines"))
                .printedBy(members.text("printedBy"))
                .copies(members.number("copies", "共印", "份"));
        IssueDate printedOn = members.date("printedOn");
        if (printedOn != null) {
            colophon.printedOn(printedOn);
        }
    }

    private static TocEntry row(YamlMembers members) {
        return new TocEntry(members.text("section"), members.text("title"), members.number("page", "第", "页"));
    }
}
