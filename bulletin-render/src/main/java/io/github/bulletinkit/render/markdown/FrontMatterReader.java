package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the masthead, the colophon and the declared table of contents, which stand before the Markdown. */
final class FrontMatterReader {
    /** The Chinese keys by the JSON names, which may be used as well. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("title", "刊名"),
            Map.entry("year", "年"),
            Map.entry("issue", "期"),
            Map.entry("total", "总期"),
            Map.entry("supplement", "增刊"),
            Map.entry("issuer", "编发单位"),
            Map.entry("date", "日期"),
            Map.entry("classification", "密级"),
            Map.entry("copyNumber", "份号"),
            Map.entry("colophon", "版记"),
            Map.entry("tableOfContents", "目录"));

    private static final Map<String, String> COLOPHON_KEYS = Map.of(
            "reportTo", "报",
            "sendTo", "送",
            "distributeTo", "发",
            "editor", "责任编辑",
            "approver", "签发",
            "copies", "印数");

    private static final Map<String, String> ROW_KEYS = Map.of("section", "栏目", "title", "标题", "page", "页码");

    private FrontMatterReader() {}

    /** An issue without sections. */
    static Issue read(MarkdownSource source, Faults faults) {
        YamlMembers members = new YamlMembers(YamlReader.read(source.frontMatter(), 1, faults), KEYS, faults);
        Issue.Builder issue = Issue.builder().masthead(masthead -> masthead(members, masthead));
        YamlMembers colophon = members.mapping("colophon", COLOPHON_KEYS);
        if (colophon != null) {
            issue.colophon(builder -> colophon(colophon, builder));
        }
        List<YamlMembers> rows = members.mappings("tableOfContents", ROW_KEYS);
        if (rows != null) {
            issue.tableOfContents(new TableOfContents(
                    rows.stream().map(FrontMatterReader::row).toList()));
        }
        return issue.build();
    }

    private static void masthead(YamlMembers members, Masthead.Builder masthead) {
        masthead.title(members.text("title"))
                .issuer(members.text("issuer"))
                .classification(members.text("classification"))
                .copyNumber(members.text("copyNumber"));
        LocalDate date = members.date("date");
        if (date != null) {
            masthead.date(date);
        }
        if (members.hasAny("year", "issue", "total", "supplement")) {
            masthead.number(new IssueNumber(
                    members.number("year", "", "年"),
                    members.number("issue", "第", "期"),
                    members.number("total", "总第?|第", "期"),
                    members.number("supplement", "增刊第?|第", "期")));
        }
    }

    private static void colophon(YamlMembers members, Colophon.Builder colophon) {
        colophon.reportTo(members.names("reportTo"))
                .sendTo(members.names("sendTo"))
                .distributeTo(members.names("distributeTo"))
                .editor(members.text("editor"))
                .approver(members.text("approver"))
                .copies(members.number("copies", "共印", "份"));
    }

    private static TocEntry row(YamlMembers members) {
        return new TocEntry(members.text("section"), members.text("title"), members.number("page", "第", "页"));
    }
}
