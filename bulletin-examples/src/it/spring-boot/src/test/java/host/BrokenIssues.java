package host;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Issues that together break every rule that an issue can break by itself, whatever its format. */
final class BrokenIssues {
    static final ImageData PIXEL = ImageData.of(Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg=="));

    private BrokenIssues() {}

    static Issue valid() {
        return Issue.builder()
                .masthead(m -> m.title("东澜湾区每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("岚江省人民政府驻东澜市办事处")
                        .date(LocalDate.of(2026, 11, 13)))
                .section(
                        "科创聚焦",
                        s -> s.article("东澜市布局六条新赛道", a -> a.paragraph("正文。"))
                                .article("岚江省设立中试基地", a -> a.paragraph("正文。")))
                .section("经济热点", s -> s.article("东澜港吞吐量创新高", a -> a.paragraph("正文。")))
                .build();
    }

    /** Without errors, with every member and every kind of block that an issue can have. */
    static Issue withEverything() {
        return valid().toBuilder()
                .masthead(m -> m.overline("东澜湾区联席会议")
                        .coIssuers("云汀市人民政府办公室")
                        .period(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 13))
                        .classification("内部资料 注意保存")
                        .urgency("特急")
                        .copyNumber("000012")
                        .signatory("沈致远"))
                .editorNote("本期选编四篇简讯。")
                .section(
                        "产业动向",
                        s -> s.article(
                                "云汀市扩建储能产业园",
                                a -> a.subtitle("——首期工程侧记")
                                        .byline("本刊记者")
                                        .source("云汀市工信局")
                                        .editorNote("本文供参阅。")
                                        .salutation("各县（区）人民政府：")
                                        .signOff("云汀市工信局", LocalDate.of(2026, 11, 12))
                                        .attachment("园区平面图")
                                        .heading(1, "一、总体情况")
                                        .paragraph("园区年内投产。")
                                        .paragraph(p -> p.strong("首期").text("已经完工。"))
                                        .paragraph(p -> p.text("排放CO")
                                                .subscript("2")
                                                .text("少于10吨/km")
                                                .superscript("2")
                                                .note("含二期。")
                                                .text("，见")
                                                .link("公告", "https://example.cn/a")
                                                .text("。"))
                                        .list(l -> l.item("供电。", inner -> inner.item("双回路。"))
                                                .item(i -> i.strong("供水。")))
                                        .table(t -> t.caption("表 投资")
                                                .header("项目", "亿元")
                                                .row("首期", "12"))
                                        .block(new Figure(PIXEL, "一个点", "图 园区"))
                                        .figureRow(
                                                new Figure(PIXEL, "一个点", "（a）东区"), new Figure(PIXEL, "一个点", "（b）西区"))))
                .colophon(c -> c.addressedTo("各县（区）")
                        .reportTo("省委")
                        .sendTo("省直各部门")
                        .copyTo("市发展改革委")
                        .editor("闻溪桥")
                        .proofreader("江映舟")
                        .reviewer("沈致远")
                        .contact("闻溪桥")
                        .phone("0700-00000000")
                        .otherLines("地址：云汀市新港路1号")
                        .printedBy("岚江省人民政府驻东澜市办事处")
                        .printedOn(LocalDate.of(2026, 11, 13))
                        .copies(160))
                .build();
    }

    static Stream<Named<Issue>> all() {
        return Stream.of(
                Named.of("nothing given", Issue.builder().build()),
                Named.of(
                        "number",
                        numbered(IssueNumber.of(2025, 45, 44)
                                .withQuarter(5)
                                .withLastIssue(44)
                                .withSupplement(-1))),
                Named.of("negative number", numbered(IssueNumber.of(-1, -1, 498))),
                Named.of("sections and articles", sectionsAndArticles()),
                Named.of("texts", texts()),
                Named.of("titles that look like expressions", expressions()),
                Named.of("tables and figures", tablesAndFigures()),
                Named.of("colophon", colophon()),
                Named.of("contents", contents()),
                Named.of("pages", pages()),
                Named.of("warnings", withWarnings()),
                Named.of("traditional characters, which no bundled font has", traditional()));
    }

    static Issue untitled() {
        return valid().toBuilder().masthead(m -> m.title("")).build();
    }

    private static Issue numbered(IssueNumber number) {
        return valid().toBuilder().masthead(m -> m.number(number)).build();
    }

    private static Issue sectionsAndArticles() {
        return valid().toBuilder()
                .section(" ", s -> s.article("", a -> {}))
                .section("经济热点", s -> s.article("岚江省设立中试基地", a -> a.paragraph("正文。")))
                .section("域外动态", s -> {})
                .build();
    }

    private static Issue texts() {
        return valid().toBuilder()
                .masthead(m -> m.title("要\u0000讯").copyNumber("0\ufffd"))
                .editorNote("\u3000")
                .section(
                        "产业动向",
                        s -> s.article(
                                "\ud842",
                                a -> a.source("报\u2028")
                                        .heading(1, "一、\u0007")
                                        .paragraph("正文\ufffd。")
                                        .paragraph(
                                                p -> p.link("网站", "www.gov.cn").text("。"))
                                        .paragraph(p -> p.text("正\ud842").strong("\udfb7文"))))
                .build();
    }

    /** A message has the text as the author wrote it, although the host has an expression language. */
    private static Issue expressions() {
        String title = "${7*7} {title} #{1} \\{ $1 {masthead.title}";
        return valid().toBuilder()
                .section("产业动向", s -> s.article(title, a -> a.paragraph("正文。")).article(title, a -> a.paragraph("正文。")))
                .build();
    }

    static Issue tablesAndFigures() {
        return valid().toBuilder()
                .section(
                        "产业动向",
                        s -> s.article(
                                "云汀市扩建储能产业园",
                                a -> a.list(l -> {})
                                        .list(l -> l.item("甲", inner -> inner.item("\u3000")))
                                        .table(t -> t.header("甲"))
                                        .table(t -> t.caption("表\t")
                                                .header("甲", "乙\u200b")
                                                .row("1"))
                                        .table(t -> t.header("甲", "乙")
                                                .row(row -> row.cell("1").cell("2", 1, 2)))
                                        .block(new Figure(PIXEL, "", "图\n"))))
                .build();
    }

    private static Issue colophon() {
        return valid().toBuilder()
                .colophon(c -> c.reportTo("省委", "")
                        .sendTo("\u3000")
                        .distributeTo("各\u0007部门")
                        .editor("江\t映舟")
                        .copies(-1))
                .build();
    }

    /** Without the second article, with a stranger, one entry moved up and one under a wrong section. */
    private static Issue contents() {
        return withContents(
                new TocEntry("经济热点", "东澜港吞吐量创新高", 3),
                new TocEntry("经济热点", "东澜市布局六条新赛道", 3),
                new TocEntry("经济热点", "上周文章", 4));
    }

    private static Issue pages() {
        return withContents(
                new TocEntry("科创聚焦", "东澜市布局六条新赛道", 0),
                new TocEntry("科创聚焦", "岚江省设立中试基地", 9),
                new TocEntry("经济热点", "东澜港吞吐量创新高", 4));
    }

    private static Issue withContents(TocEntry... entries) {
        return valid().toBuilder()
                .tableOfContents(new TableOfContents(List.of(entries)))
                .build();
    }

    private static Issue traditional() {
        return valid().toBuilder()
                .section("政策举措", s -> s.article("岚江省部署改革", a -> a.paragraph("各市要推進改革。")))
                .build();
    }

    /** Warnings only. */
    static Issue withWarnings() {
        String repeated = "园区首期工程于本月完工，二期工程将在明年春季开工。";
        return valid().toBuilder()
                .masthead(m -> m.classification("机密★1年"))
                .section(
                        "产业动向",
                        s -> s.article(
                                        "云汀市扩建储能产业园，，年内投产",
                                        a -> a.source("《云汀日报》。。")
                                                .heading(2, "（一）园区,全部投产")
                                                .paragraph("会议提出三点要求：一要抓“进度；二要抓安全 and 质量。")
                                                .paragraph("一是投产3-4个项目，增长5~8%，共１2家企业。")
                                                .paragraph("\u3000\u3000三是招工 900 人。")
                                                .heading(3, "1、招工情况。")
                                                .paragraph("2月30日，某政发（2022）12号文件（ 见http：//a.cn）印发。")
                                                .paragraph("要加强加强管理，新增3~5家，增长5%%。"))
                                .article("云汀市储能产业园完工", a -> a.paragraph(repeated))
                                .article("储能产业园首期建成", a -> a.paragraph(repeated))
                                .article("储能产业园进展", BrokenIssues::addContentWithWarnings))
                .colophon(c -> c.sendTo("省直各部门", "省直各部门", "各市。"))
                .build();
    }

    /** Faults of paragraphs, headings, captions and tables. */
    private static void addContentWithWarnings(Article.Builder article) {
        article.paragraph("各项进展见表9。两个园区都已开工，明年投产")
                .paragraph("，预计投资三亿元，全部由企业自筹，不用财政资金。")
                .paragraph("，预计投资三亿元，全部由企业自筹，不用财政资金。")
                .table(t -> t.caption("表1 投资")
                        .header("园区", "项目（个）", "占比（%）")
                        .row("东区", "12", "60")
                        .row("西区", "8", "50")
                        .row("合计", "21", "100"))
                .table(t -> t.caption("表1 产值").header("园区", "亿元").row("东区", "3"))
                .heading(1, "一、下一步打算");
    }
}
