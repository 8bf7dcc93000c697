package io.github.bulletinkit.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    private final Renderer renderer = MarkdownRenderer.create();
    private final Renderer chinese =
            MarkdownRenderer.builder().chineseKeys(true).build();

    @Test
    void smallIssueIsWrittenAsInTheGoldenFile() {
        assertThat(Rendering.text(renderer, SmallIssue.create()))
                .isEqualTo(Rendering.resource(MarkdownRendererTest.class, "issue.md"));
    }

    @Test
    void frontMatterIsInChineseWhereAskedFor() {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("东湾每周要讯")
                        .number(IssueNumber.of(2026, 45, 498).withSupplement(1))
                        .issuer("某某省人民政府驻东湾办事处")
                        .date(LocalDate.of(2026, 11, 3))
                        .classification("内部资料 注意保存")
                        .copyNumber("000012"))
                .colophon(c -> c.reportTo("省委", "省政府")
                        .sendTo("甲")
                        .distributeTo("乙")
                        .editor("闻溪桥")
                        .approver("柏远山")
                        .copies(160))
                .tableOfContents(new TableOfContents(List.of(new TocEntry("科创聚焦", "甲", 3))))
                .build();
        String markdown = Rendering.text(chinese, issue);
        assertThat(markdown).isEqualTo("""
                ---
                刊名: 东湾每周要讯
                年: 2026
                期: 第45期
                总期: 总第498期
                增刊: 第1期
                编发单位: 某某省人民政府驻东湾办事处
                日期: 2026年11月3日
                密级: 内部资料 注意保存
                份号: "000012"
                版记: {"报": ["省委", "省政府"], "送": ["甲"], "发": ["乙"], "责任编辑": "闻溪桥", "签发": "柏远山", "印数": 160}
                目录:
                  - {"栏目": "科创聚焦", "标题": "甲", "页码": 3}
                ---
                """);
        assertThat(ReadMarkdown.issue(markdown)).isEqualTo(issue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-01-01", "0999-01-01", "1000-01-01", "9999-12-31", "+10000-01-01"})
    void dateComesBackFromChineseFrontMatterWhateverItsYear(String date) {
        Issue issue = Issue.builder()
                .masthead(m -> m.number(IssueNumber.of(0, 0, 0)).date(LocalDate.parse(date)))
                .build();
        assertThat(ReadMarkdown.issue(Rendering.text(chinese, issue))).isEqualTo(issue);
    }

    @Test
    void absentPartsAreLeftOut() {
        assertThat(Rendering.text(renderer, Issue.builder().build())).isEmpty();
        assertThat(Rendering.text(
                        renderer,
                        Issue.builder()
                                .masthead(m -> m.number(IssueNumber.of(2022, 0, 0)))
                                .section("", s -> s.article("", a -> {}))
                                .build()))
                .isEqualTo("---\nyear: 2022\n---\n\n[//]: # (article)\n");
    }

    @Test
    void numberOfNothingButZerosIsStillANumber() {
        Issue issue =
                Issue.builder().masthead(m -> m.number(IssueNumber.of(0, 0, 0))).build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("---\nyear: 0\n---\n");
    }

    @Test
    void tableOfContentsWithoutRowsIsStillDeclared() {
        Issue issue =
                Issue.builder().tableOfContents(new TableOfContents(List.of())).build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("---\ntableOfContents: []\n---\n");
    }

    @Test
    void rowOfTheTableOfContentsIsOneLineWhateverItHolds() {
        Issue issue = Issue.builder()
                .tableOfContents(new TableOfContents(List.of(new TocEntry("甲\"乙\\", "---\n丙: #\u2028", -1))))
                .build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("""
                ---
                tableOfContents:
                  - {"section": "甲\\"乙\\\\", "title": "---\\n丙: #\\u2028", "page": -1}
                ---
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "研发投入占4.1%，比上年高（见附表）。",
                "R&D 与 AT&T",
                "#标签",
                "-5℃至+3℃",
                "1.建设",
                "1、建设",
                "（1）建设",
                "2022年",
                "A + B = C > D",
                "“一带一路”——《规划》……",
                "全角　空格"
            })
    void ordinaryTextIsLeftAsItIs(String text) {
        assertThat(body(p -> p.text(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "*甲*→\\*甲\\*",
                "_甲_→\\_甲\\_",
                "5~8%→5\\~8%",
                "[甲](乙)→\\[甲\\](乙)",
                "<b>→\\<b>",
                "`甲`→\\`甲\\`",
                "甲|乙→甲\\|乙",
                "C:\\D→C:\\\\D",
                "&amp; &#20; &→\\&amp; \\&#20; &",
                "# 甲→\\# 甲",
                "###→\\###",
                "> 甲→\\> 甲",
                "- 甲→\\- 甲",
                "+ 甲→\\+ 甲",
                "---→\\---",
                "- - -→\\- - -",
                "1. 甲→1\\. 甲",
                "12) 甲→12\\) 甲",
                "1.→1\\.",
                "##甲→\\##甲",
                "####### 甲→\\####### 甲",
                "#　甲→\\#　甲"
            })
    void markupIsEscaped(String text, String markdown) {
        assertThat(body(p -> p.text(text))).isEqualTo(markdown);
    }

    @Test
    void numberSignThatWouldCloseAHeadingIsEscaped() {
        Issue issue =
                Issue.builder().section("C#", s -> s.article("# 甲 ##", a -> {})).build();
        assertThat(Rendering.text(renderer, issue)).isEqualTo("## C\\#\n\n### # 甲 #\\#\n");
    }

    @Test
    void lineBreaksControlsAndOuterSpaceAreCharacterReferences() {
        assertThat(body(p -> p.text("  甲\r\n乙\t丙\u2028 "))).isEqualTo("&#x20; 甲&#xD;&#xA;乙&#x9;丙&#x2028;&#x20;");
        assertThat(body(p -> p.text("　　甲　"))).isEqualTo("&#x3000;　甲&#x3000;");
    }

    @Test
    void byteOrderMarkIsACharacterReference() {
        assertThat(body(p -> p.text("\uFEFF甲"))).isEqualTo("&#xFEFF;甲");
    }

    @Test
    void charactersThatMarkdownCannotHoldAreReplacedAndNamedInAMark() {
        assertThat(body(p -> p.text("甲\0乙\uD842丙\uFFFD丁")))
                .isEqualTo("[//]: # (replaced 0 D842 FFFD)\n\n甲\uFFFD乙\uFFFD丙\uFFFD丁");
        assertThat(body(p -> p.text("甲\uFFFD乙"))).isEqualTo("甲\uFFFD乙");
    }

    @Test
    void emptyParagraphIsAMark() {
        assertThat(body(p -> {})).isEqualTo("[//]: # (empty)");
        assertThat(body(p -> p.text("").indent(false))).isEqualTo("[//]: # (no-indent)\n\n[//]: # (empty)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "'',一是单列计划。,每月→**一是单列计划。**每月",
                "要,“加快”,推动→要**“加快”**推动",
                "要,加快,推动→要**加快**推动",
                "甲,（一）,乙→甲**（一）**乙",
                "甲,《乙》,𠮷→甲**《乙》**𠮷",
                "GDP,+5.0%,CPI→GDP**+5.0%**CPI",
                "要 ,（快）, 推→要 **（快）** 推",
                "*,*,*→\\***\\***\\*",
                "'',甲。,''→**甲。**"
            })
    void strongTextIsWrittenWithoutReferencesWhateverStandsBesideIt(String runs, String markdown) {
        String[] run = runs.replace("'", "").split(",", -1);
        assertThat(body(p -> p.text(run[0]).strong(run[1]).text(run[2]))).isEqualTo(markdown);
    }

    @Test
    void spaceInsideStrongTextIsKept() {
        assertThat(body(p -> p.text("甲").strong(" 乙 ").text("丙"))).isEqualTo("甲**&#x20;乙&#x20;**丙");
    }

    @Test
    void linksAreWrittenWithAsFewEscapesAsTheyNeed() {
        assertThat(body(p -> p.text("见")
                        .link("“通知”", "https://www.gov.cn/a_b*c?d=1&e=~二#f")
                        .text("。")))
                .isEqualTo("见[“通知”](https://www.gov.cn/a_b*c?d=1&e=~二#f)。");
        assertThat(body(p -> p.text("见!").link("^[甲]", "a b>(c)&lt;").text("(乙)")))
                .isEqualTo("见\\![\\^\\[甲\\]](<a b\\>(c)\\&lt;>)(乙)");
        assertThat(body(p -> p.link("甲", ""))).isEqualTo("[甲](<>)");
    }

    @Test
    void superscriptAndSubscriptAreTags() {
        assertThat(body(p -> p.text("3km").superscript("2").text("CO").subscript("<2>")))
                .isEqualTo("3km<sup>2</sup>CO<sub>\\<2></sub>");
    }

    @Test
    void notesAreCountedThroughTheIssueAndWrittenAfterTheirArticle() {
        Issue issue = Issue.builder()
                .editorNote(List.of(Paragraph.builder().text("按").note("一。").build()))
                .section(
                        "栏",
                        s -> s.article(
                                        "甲",
                                        a -> a.paragraph(p -> p.note("# 二")
                                                        .text(":")
                                                        .note("")
                                                        .text("(乙)"))
                                                .list(l ->
                                                        l.item(i -> i.text("丙").note("四"))))
                                .article("丁", a -> a.paragraph("戊")))
                .build();

        assertThat(Rendering.text(renderer, issue)).isEqualTo("""
                按[^1]

                [^1]: 一。

                ## 栏

                ### 甲

                [^2]\\:[^3]\\(乙)

                1. 丙[^4]

                [^2]: \\# 二
                [^3]:
                [^4]: 四

                ### 丁

                戊
                """);
    }

    @Test
    void paragraphWithoutIndentFollowsAMarkThatDoesNotShow() {
        assertThat(body(p -> p.text("甲").indent(false))).isEqualTo("[//]: # (no-indent)\n\n甲");
        assertThat(body(p -> p.text("[//]: # (no-indent)"))).isEqualTo("\\[//\\]: # (no-indent)");
    }

    private String body(Consumer<Paragraph.Builder> paragraph) {
        Issue issue = Issue.builder()
                .section("", s -> s.article("", a -> a.paragraph(paragraph)))
                .build();
        String markdown = Rendering.text(renderer, issue);
        String heads = "[//]: # (article)\n\n";
        assertThat(markdown).startsWith(heads).endsWith("\n");
        return markdown.substring(heads.length(), markdown.length() - 1);
    }

    @Test
    void bytesDoNotDependOnTheLocale() {
        String usual = Rendering.text(renderer, SmallIssue.create());
        assertThat(Rendering.inLocale("tr", () -> Rendering.text(renderer, SmallIssue.create())))
                .isEqualTo(usual);
        assertThat(Rendering.inLocale("ar-EG-u-nu-arab", () -> Rendering.text(renderer, SmallIssue.create())))
                .isEqualTo(usual);
    }

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        Rendering.assertFlushedAndLeftOpen(renderer);
    }
}
