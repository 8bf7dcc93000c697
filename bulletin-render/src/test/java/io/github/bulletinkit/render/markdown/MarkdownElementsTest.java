package io.github.bulletinkit.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.TablesAndFigures;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The optional elements. */
class MarkdownElementsTest {
    private final Renderer renderer = MarkdownRenderer.create();

    @Test
    void issueWithEveryElementIsWrittenAsInTheGoldenFile() {
        String markdown =
                Rendering.text(renderer, AllElements.withContents()).replaceAll("base64,[A-Za-z0-9+/=]+", "base64,…");
        assertThat(markdown).isEqualTo(Rendering.resource(MarkdownElementsTest.class, "all-elements.md"));
    }

    @Test
    void issueWithEveryMemberIsWrittenAsInTheGoldenFile() {
        Renderer chinese = MarkdownRenderer.builder().chineseKeys(true).build();
        assertThat(Rendering.text(chinese, OtherOffice.issue()))
                .isEqualTo(Rendering.resource(MarkdownElementsTest.class, "other-office.md"));
    }

    @Test
    void optionalPartsOfTheMastheadAreFrontMatter() {
        Issue issue = Issue.builder()
                .masthead(m -> m.number(IssueNumber.of(0, 0, 0).withSupplement(-1))
                        .classification("机密★5年")
                        .copyNumber("000012"))
                .build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("""
                ---
                supplement: -1
                classification: "机密★5年"
                copyNumber: "000012"
                ---
                """);
    }

    @Test
    void brokenTitlesComeBackWithTheirLines() throws IOException {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("东澜湾区\n每周要讯"))
                .section("科创聚焦", s -> s.article("关于海上风电\n试验场的报告#", a -> a.paragraph("甲。")))
                .build();
        String markdown = Rendering.text(renderer, issue);

        assertThat(markdown).isEqualTo("""
                ---
                title: "东澜湾区\\n每周要讯"
                ---

                ## 科创聚焦

                ### 关于海上风电<br>试验场的报告\\#

                甲。
                """);
        assertThat(MarkdownReader.read(new StringReader(markdown))).isEqualTo(issue);
        assertThat(MarkdownReader.read(new StringReader("# 东澜湾区<br/>每周要讯\n"))
                        .masthead()
                        .titleLines())
                .containsExactly("东澜湾区", "每周要讯");
    }

    @Test
    void colophonIsOneLineWhateverItHolds() {
        Issue issue = Issue.builder()
                .colophon(c ->
                        c.reportTo("甲\"乙\\", "---\n丙: #\u2028").approver("丁").copies(-1))
                .build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("""
                ---
                colophon: {"reportTo": ["甲\\"乙\\\\", "---\\n丙: #\\u2028"], "approver": "丁", "copies": -1}
                ---
                """);
        assertThat(Rendering.text(renderer, Issue.builder().colophon(c -> {}).build()))
                .isEqualTo("---\ncolophon: {}\n---\n");
    }

    @Test
    void editorNoteStandsBeforeTheFirstSection() {
        Issue issue = Issue.builder()
                .editorNote(List.of(Paragraph.of("按语。"), new Heading(1, "一、")))
                .section("栏目", s -> {})
                .build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("按语。\n\n#### 一、\n\n## 栏目\n");
    }

    @Test
    void listIsThatOfCommonMarkAndOtherMarkersAreNamedBeforeIt() {
        assertThat(body(a -> a.list(l -> l.item("甲")
                        .item("- 乙", inner -> inner.marker(ListMarker.BULLET).item("丙")))))
                .isEqualTo("1. 甲\n2. \\- 乙\n   - 丙\n");
        assertThat(body(a -> a.list(l -> l.marker(ListMarker.CIRCLED).item("甲", inner -> inner.item("乙")))))
                .isEqualTo("[//]: # (list circled)\n\n1. 甲\n   1. 乙\n");
        assertThat(body(a -> a.list(l -> l.item("甲")).list(l -> l.item("乙"))))
                .isEqualTo("1. 甲\n\n[//]: # (list arabic)\n\n1. 乙\n");
        assertThat(body(a -> a.list(l -> l.marker(ListMarker.BULLET))))
                .isEqualTo("[//]: # (list bullet)\n\n[//]: # (empty)\n");
    }

    @Test
    void sourceIsMarkedAndLabelled() {
        assertThat(body(a -> a.source("《东澜日报》 "))).isEqualTo("[//]: # (source)\n\n来源：《东澜日报》&#x20;\n");
        assertThat(body(a -> a.paragraph("来源：《东澜日报》"))).isEqualTo("来源：《东澜日报》\n");
    }

    @Test
    void membersOfAnArticleFollowTheirMarks() {
        Issue issue = Issue.builder()
                .section(
                        "经验交流",
                        s -> s.article(
                                "沐溪市办好企业“大事情”",
                                a -> a.subtitle("——“小窗口”一年回访")
                                        .byline("江映舟")
                                        .source("《东澜日报》")
                                        .editorNote("沐溪市的做法值得借鉴。")
                                        .salutation("各市人民政府：")
                                        .paragraph("正文。")
                                        .signOff(new SignOff(
                                                List.of("沐溪市政务服务局", "沐溪市财政局"),
                                                IssueDate.of(LocalDate.of(2026, 11, 27))))
                                        .attachment(new Attachment("事项清单", List.of(Paragraph.of("共12项。"))))
                                        .attachment("联系方式")))
                .build();
        String markdown = Rendering.text(renderer, issue);
        assertThat(markdown).isEqualTo("""
                ## 经验交流

                ### 沐溪市办好企业“大事情”

                [//]: # (subtitle)

                ——“小窗口”一年回访

                [//]: # (byline)

                江映舟

                [//]: # (source)

                来源：《东澜日报》

                [//]: # (editor-note)

                **编者按**

                沐溪市的做法值得借鉴。

                [//]: # (salutation)

                各市人民政府：

                正文。

                [//]: # (sign-off)

                沐溪市政务服务局

                沐溪市财政局

                [//]: # (date)

                2026年11月27日

                [//]: # (attachment)

                附件：1. 事项清单

                共12项。

                [//]: # (attachment)

                附件：2. 联系方式
                """);
        assertThat(ReadMarkdown.issue(markdown)).isEqualTo(issue);
    }

    @Test
    void bodyIsMarkedOnlyAfterAnEditorNoteWithoutSalutation() {
        assertThat(body(a -> a.editorNote("按语。").paragraph("正文。")))
                .isEqualTo("[//]: # (editor-note)\n\n**编者按**\n\n按语。\n\n[//]: # (body)\n\n正文。\n");
        assertThat(body(a -> a.editorNote("按语。"))).endsWith("\n\n按语。\n");
    }

    @Test
    void signOffMayLackNamesOrDate() {
        IssueDate month = IssueDate.of(YearMonth.of(2026, 11));
        assertThat(body(a -> a.signOff(new SignOff(List.of(), null)))).isEqualTo("[//]: # (sign-off)\n");
        assertThat(body(a -> a.signOff(new SignOff(List.of(), month))))
                .isEqualTo("[//]: # (sign-off)\n\n[//]: # (date)\n\n2026年11月\n");
        assertThat(body(a -> a.signOff(new SignOff(List.of(""), null))))
                .isEqualTo("[//]: # (sign-off)\n\n[//]: # (empty)\n");
    }

    @Test
    void articleWithoutTitleAndSectionWithoutTitleAreMarks() {
        Issue issue = Issue.builder()
                .section("要闻", s -> s.article("", a -> a.paragraph("甲。")).article("", a -> a.paragraph("乙。")))
                .section("", s -> s.article("丙", a -> a.paragraph("丁。")))
                .build();
        String markdown = Rendering.text(renderer, issue);
        assertThat(markdown).isEqualTo("""
                        ## 要闻

                        [//]: # (article)

                        甲。

                        [//]: # (article)

                        乙。

                        [//]: # (section)

                        ### 丙

                        丁。
                        """);
        assertThat(ReadMarkdown.issue(markdown)).isEqualTo(issue);
    }

    @Test
    void articlesUnderNoSectionNeedNoMark() {
        Issue issue = Issue.builder()
                .editorNote("按语。")
                .article("甲", a -> a.paragraph("乙。"))
                .article("丙", a -> a.paragraph("丁。"))
                .build();
        String markdown = Rendering.text(renderer, issue);
        assertThat(markdown).isEqualTo("按语。\n\n### 甲\n\n乙。\n\n### 丙\n\n丁。\n");
        assertThat(ReadMarkdown.issue(markdown)).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"1,#### 一、", "2,##### 一、", "3,###### 一、", "4,[//]: # (level-4)//###### 一、"})
    void levelOfAHeadingIsItsNumberOfMarks(int level, String markdown) {
        assertThat(body(a -> a.heading(level, "一、"))).isEqualTo(markdown.replace(")//", ")\n\n") + "\n");
    }

    @Test
    void tableIsOneOfPipesWithItsCaptionBefore() {
        assertThat(body(a -> a.table(t ->
                        t.caption("表 1").header("地区", "增速（%）").row("甲|乙", "").row(" \\", "**7.0**\n"))))
                .isEqualTo("""
                [//]: # (caption)

                表 1

                | 地区 | 增速（%） |
                | --- | --- |
                | 甲\\|乙 |  |
                | &#x20;\\\\ | \\*\\*7.0\\*\\*<br> |
                """);
    }

    @Test
    void lineBreakInACellIsAnElementAndTextThatLooksLikeOneIsEscaped() {
        assertThat(body(a -> a.table(t -> t.header("增速\n（%）").row("\n一、甲\n二、乙").row("<br>\n<br/>\n\n&lt;br>"))))
                .isEqualTo("""
                | 增速<br>（%） |
                | --- |
                | <br>一、甲<br>二、乙 |
                | \\<br><br>\\<br/><br><br>\\&lt;br> |
                """);
    }

    @Test
    void tableWithoutHeaderSaysSo() {
        assertThat(body(a -> a.table(t -> t.row("甲", "乙")))).isEqualTo("""
                [//]: # (no-header)

                |  |  |
                | --- | --- |
                | 甲 | 乙 |
                """);
        assertThat(body(a -> a.table(t -> t.header("", "").row("甲", "乙")))).isEqualTo("""
                |  |  |
                | --- | --- |
                | 甲 | 乙 |
                """);
    }

    @Test
    void tableOfUnevenRowsSaysHowManyCellsTheyHave() {
        assertThat(body(a -> a.table(t -> t.header("甲").row("乙", "丙").row()))).isEqualTo("""
                [//]: # (cells 1 2 0)

                | 甲 |  |
                | --- | --- |
                | 乙 | 丙 |
                |  |  |
                """);
    }

    @Test
    void tableWithoutAnythingIsStillATable() {
        Table empty = Table.builder().build();
        String markdown = body(a -> a.block(empty));
        assertThat(markdown).isEqualTo("[//]: # (no-header)\n\n|  |\n| --- |\n");
    }

    @Test
    void columnsAndRowsThatACellSpansAreTwoBarsAndArrows() {
        assertThat(body(a -> a.block(TablesAndFigures.indicators()))).isEqualTo("""
                [//]: # (caption)

                表 1 主要指标

                [//]: # (header-rows 2)

                [//]: # (spans)

                | 指标 | 2025年 || 2026年 || 备注 |
                | :-- | --- | --- | --- | --- | --- |
                | ^^ | 绝对值（亿元） | 增速（%） | 绝对值（亿元） | 增速（%） | ^^ |
                | 地区生产总值 | 12345.6 | 5.2 | 13021.8 | 5.5 | 初步数 |
                | 其中：第一产业 | 234.1 | 2.8 | 241.9 | 3.0 | ^^ |
                | 注：绝对值按现价计算，增速按不变价计算。 ||||||
                """);
    }

    @Test
    void cellOverColumnsAndRowsHasBarsAfterEachArrowAndArrowsOfATextAreEscaped() {
        assertThat(body(a -> a.table(t -> t.turned(true)
                        .row(row -> row.cell("甲", 2, 2).cell("^^"))
                        .row("")
                        .row("", "^^", "||")
                        .alignment(ColumnAlignment.RIGHT, ColumnAlignment.CENTER))))
                .isEqualTo("""
                [//]: # (no-header)

                [//]: # (turned)

                [//]: # (spans)

                |  |  |  |
                | --: | :-: | --- |
                | 甲 || \\^^ |
                | ^^ ||  |
                |  | \\^^ | \\|\\| |
                """);
    }

    @Test
    void spansThatCannotBeDrawnAreNumbersInTheMark() {
        assertThat(body(a -> a.table(
                        t -> t.header("甲", "乙").row(row -> row.cell("丙", 1, 3)).row("丁"))))
                .isEqualTo("""
                [//]: # (cells 2 1 1)

                [//]: # (spans 1 0 1 3)

                | 甲 | 乙 |
                | --- | --- |
                | 丙 |  |
                | 丁 |  |
                """);
    }

    @Test
    void figuresSideBySideAreOneParagraphAndTheirWidthsAreAMark() {
        Figure figure = new Figure(AllElements.chart(), "一", "（a）");
        String markdown = body(a -> a.figureRow(figure.withWidth(60), new Figure(AllElements.chart(), "二", "")));
        assertThat(markdown.replaceAll("base64,[^) ]*", "base64,…")).isEqualTo("""
                [//]: # (width 60 0)

                ![一](data:image/png;base64,… "（a）")
                ![二](data:image/png;base64,…)
                """);
    }

    @Test
    void figureIsAPictureWithItsCaptionAsTitle() {
        assertThat(body(a -> a.figure(AllElements.chart(), "柱状图[1]", "图 \"甲\"")))
                .startsWith("![柱状图\\[1\\]](data:image/png;base64,iVBORw0KGgo")
                .endsWith(" \"图 \\\"甲\\\"\")\n");
        assertThat(body(a -> a.figure(AllElements.harbour(), "")))
                .startsWith("![](data:image/jpeg;base64,/9j/")
                .doesNotContain("\"");
    }

    private String body(Consumer<Article.Builder> article) {
        Issue issue = Issue.builder().section("", s -> s.article("", article)).build();
        String markdown = Rendering.text(renderer, issue);
        String heads = "[//]: # (article)\n\n";
        assertThat(markdown).startsWith(heads);
        return markdown.substring(heads.length());
    }
}
