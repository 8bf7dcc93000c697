package io.github.bulletinkit.render.markdown;

import static io.github.bulletinkit.render.markdown.ReadMarkdown.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.AllElements;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as an editor types it. */
class MarkdownReaderTest {

    @Test
    void titleMayStandInTheMarkdownInsteadOfTheFrontMatter() {
        String document = """
                # 东湾每周要讯

                ## 科创聚焦

                ### 一篇文章

                正文。
                """;
        Issue expected = Issue.builder()
                .masthead(m -> m.title("东湾每周要讯"))
                .section("科创聚焦", s -> s.article("一篇文章", a -> a.paragraph("正文。")))
                .build();
        assertThat(issue(document)).isEqualTo(expected);
        assertThat(issue("---\n年: 2026\n---\n" + document).masthead().title()).isEqualTo("东湾每周要讯");
    }

    @Test
    void headingsMayBeUnderlinedOrClosed() {
        assertThat(issue("""
                东湾每周要讯
                ===========

                科创聚焦
                --------

                ### 一篇文章 ###

                正文。
                """)).isEqualTo(issue("# 东湾每周要讯\n## 科创聚焦\n### 一篇文章\n正文。"));
    }

    @Test
    void blocksBeforeTheFirstSectionAreTheEditorNote() {
        assertThat(issue("按语一。\n\n#### 一、要点\n\n按语二。\n\n## 栏目").editorNote())
                .containsExactly(Paragraph.of("按语一。"), new Heading(1, "一、要点"), Paragraph.of("按语二。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "近日，东湾\\n新增两家→近日，东湾新增两家",
                "近日，\\n“东湾”\\n——新增→近日，“东湾”——新增",
                "新增 the first\\nof two 实验室→新增 the first of two 实验室",
                "采用5G\\n技术→采用5G技术",
                "研究\\nAI 模型→研究AI 模型",
                "one,\\n(two)→one, (two)",
                "عربي\\nعربي→عربي عربي",
                "한국\\n어→한국 어",
                "かな\\nカナ→かなカナ",
                "甲  乙→甲  乙"
            })
    void linesOfAParagraphAreJoinedAsTheirScriptIs(String lines, String text) {
        assertThat(body(lines.replace("\\n", "\n"))).containsExactly(Paragraph.of(text));
    }

    @Test
    void linesAreJoinedAcrossStrongText() {
        assertThat(body("see **one\ntwo**\nthree\n**四**\n五\n**six**\n**seven**"))
                .containsExactly(Paragraph.builder()
                        .text("see ")
                        .strong("one two")
                        .text(" three")
                        .strong("四")
                        .text("五")
                        .strong("six")
                        .text(" ")
                        .strong("seven")
                        .build());
    }

    @Test
    void linksAreReadInEitherForm() {
        assertThat(
                        body(
                                "见[通知](https://www.gov.cn/?a=1&amp;b_c*d)，<https://a.example/*_b>、<office@b.example>，[甲乙\n丙](<a b>)"))
                .containsExactly(Paragraph.builder()
                        .text("见")
                        .link("通知", "https://www.gov.cn/?a=1&b_c*d")
                        .text("，")
                        .link("https://a.example/*_b", "https://a.example/*_b")
                        .text("、")
                        .link("office@b.example", "mailto:office@b.example")
                        .text("，")
                        .link("甲乙丙", "a b")
                        .build());
    }

    @Test
    void tagsOfSuperscriptAndSubscriptAreReadInEitherCase() {
        assertThat(body("3km<sup>2</sup>，CO<SUB>2</SUB>，<sup>\\*</sup>**甲**"))
                .containsExactly(Paragraph.builder()
                        .text("3km")
                        .superscript("2")
                        .text("，CO")
                        .subscript("2")
                        .text("，")
                        .superscript("*")
                        .strong("甲")
                        .build());
    }

    @Test
    void notesAreReadWhereverTheirWordsAre() {
        assertThat(
                        body(
                                "[^b]: 据统计\n公报。\n[^x-1]: 同上。\n\n甲[^x-1]，**乙[^b]丙**[^3][^4]。\n\n- 丁[^5]\n\n[^3]:\n\n[^4]:     \\- 四\n[^5]:五"))
                .containsExactly(
                        Paragraph.builder()
                                .text("甲")
                                .note("同上。")
                                .text("，")
                                .strong("乙")
                                .note("据统计公报。")
                                .strong("丙")
                                .note("")
                                .note("- 四")
                                .text("。")
                                .build(),
                        ListBlock.builder()
                                .marker(ListMarker.BULLET)
                                .item(i -> i.text("丁").note("五"))
                                .build());
    }

    @Test
    void fullWidthSpacesThatIndentALineAreNoText() {
        assertThat(body("　　甲\n　乙\n\n　　**丙**丁　戊\n\n&#x3000;　己\n\n　　\n\n"))
                .containsExactly(
                        Paragraph.of("甲乙"),
                        Paragraph.builder().strong("丙").text("丁　戊").build(),
                        Paragraph.of("　　己"));
    }

    @Test
    void strongTextHasEitherMark() {
        assertThat(body("**一是** __two__"))
                .containsExactly(
                        Paragraph.builder().strong("一是").text(" ").strong("two").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**标题：**这是例子。→[标题：]这是例子。",
                "**一是公开，**乙→[一是公开，]乙",
                "甲**“乙”**丙→甲[“乙”]丙",
                "甲**（一）**乙→甲[（一）]乙",
                "甲**，乙**→甲[，乙]",
                "**甲。**乙**丙。**丁→[甲。]乙[丙。]丁",
                "**甲：**乙，**丙：**丁→[甲：]乙，[丙：]丁",
                "甲，**“乙”、**丙**《丁》**→甲，[“乙”、]丙[《丁》]",
                "**（一）**甲**（二）**乙**（三）**→[（一）]甲[（二）]乙[（三）]",
                "**甲。**GDP**5.0%**CPI→[甲。]GDP[5.0%]CPI",
                "**foo.**bar→[foo.]bar",
                "**甲\\*\\*：**乙→[甲**：]乙",
                "\\***甲：**乙→*[甲：]乙",
                "**\\*注：**\\*乙→[*注：]*乙",
                "**5*3：**15→[5*3：]15",
                "**甲：\\n乙。**丙→[甲：乙。]丙",
                "**甲&#x3A;**乙→[甲:]乙"
            })
    void strongTextMayBeginAndEndWithPunctuation(String markdown, String text) {
        assertThat(body(markdown.replace("\\n", "\n"))).containsExactly(strongInBrackets(text));
    }

    /** A paragraph whose strong text is marked by brackets. */
    private static Paragraph strongInBrackets(String text) {
        Paragraph.Builder paragraph = Paragraph.builder();
        String[] runs = text.split("[\\[\\]]", -1);
        for (int i = 0; i < runs.length; i++) {
            if (i % 2 == 0) {
                paragraph.text(runs[i]);
            } else {
                paragraph.strong(runs[i]);
            }
        }
        return paragraph.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "\\*甲\\*→*甲*",
                "5*3=15→5*3=15",
                "a_b_c→a_b_c",
                "5~8%→5~8%",
                "[注]→[注]",
                "R&D &amp; AT&amp;T→R&D & AT&T",
                "&#x7532;&#20057;&hellip;→甲乙…",
                "1、建设→1、建设",
                "1.建设→1.建设",
                "1\\. 建设→1. 建设",
                "\\- 建设→- 建设",
                "-5℃→-5℃",
                "#标签→#标签",
                "\\##标签→##标签",
                "<2.0版>→<2.0版>",
                "https://example.org/a_b→https://example.org/a_b",
                "\\[//\\]: # (no-indent)→[//]: # (no-indent)"
            })
    void ordinaryTextEscapesAndReferencesAreText(String markdown, String text) {
        assertThat(body(markdown)).containsExactly(Paragraph.of(text));
    }

    @Test
    void markMayStandRightAboveWhatItSaysSomethingOf() {
        assertThat(body("[//]: # (no-indent)\n甲\n\n[//]: # (level-4)\n###### （1）乙"))
                .containsExactly(Paragraph.builder().text("甲").indent(false).build(), new Heading(4, "（1）乙"));
    }

    @Test
    void sourceIsReadUnderItsMarkOnly() {
        assertThat(article("[//]: # (source)\n\n来源：东湾日报\n\n甲"))
                .isEqualTo(Article.builder()
                        .title("标题")
                        .source("东湾日报")
                        .paragraph("甲")
                        .build());
        assertThat(article("来源：东湾日报").source()).isEmpty();
    }

    @Test
    void tableNeedsNoOuterBars() {
        assertThat(body("项目 | 金额\n-|-\n出口\\|进口 | 1\n| | 2 |"))
                .containsExactly(Table.builder()
                        .header("项目", "金额")
                        .row("出口|进口", "1")
                        .row("", "2")
                        .build());
    }

    @Test
    void lineOfACellEndsAtItsBreak() {
        assertThat(body("甲<br>乙 | <BR/>丙<br />\n-|-\n丁 <br> 　戊 | 己\\<br>"))
                .containsExactly(Table.builder()
                        .header("甲\n乙", "\n丙\n")
                        .row("丁 \n 　戊", "己<br>")
                        .build());
    }

    @Test
    void captionIsReadUnderItsMark() {
        assertThat(body("[//]: # (caption)\n\n表 进出口\n\n[//]: # (no-header)\n\n| | |\n|-|-|\n| 出口 | 1 |"))
                .containsExactly(Table.builder().caption("表 进出口").row("出口", "1").build());
    }

    @Test
    void figureHoldsItsPicture() {
        String data = Base64.getEncoder().encodeToString(AllElements.chart().bytes());
        assertThat(article("![柱状图](data:image/png;base64," + data + " '图 \"甲\"')"))
                .isEqualTo(Article.builder()
                        .title("标题")
                        .figure(AllElements.chart(), "柱状图", "图 \"甲\"")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void lineEndsMakeNoDifference(String lineEnd) {
        String document = "---\n刊名：甲\n---\n\n乙\n丙\n\n## 丁\n\n### 戊\n\n| 己 |\n| - |\n| 庚 |\n";
        assertThat(issue(document.replace("\n", lineEnd))).isEqualTo(issue(document));
    }

    @Test
    void byteOrderMarkIsSkipped() {
        assertThat(issue("\uFEFF---\n刊名：甲\n---\n")).isEqualTo(issue("---\n刊名：甲\n---\n"));
        assertThat(issue("\uFEFF甲")).isEqualTo(issue("甲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "---\n---", "---\n---\n", "---\n# 空\n...\n\n  \n"})
    void documentThatSaysNothingIsAnIssueWithNothing(String document) {
        assertThat(issue(document)).isEqualTo(Issue.builder().build());
    }

    @Test
    void readerIsLeftOpen() throws IOException {
        StringReader reader = new StringReader("甲");
        MarkdownReader.read(reader);
        assertThat(reader.ready()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 甲\n- 乙\n\n  - 丙", "* 甲\n\n* 乙\n  + 丙\n", "+   甲\n+ 乙\n    - 丙"})
    void listOfAnyCommonMarkIsRead(String markdown) {
        assertThat(body(markdown))
                .containsExactly(ListBlock.builder()
                        .marker(ListMarker.BULLET)
                        .item("甲")
                        .item("乙", inner -> inner.marker(ListMarker.BULLET).item("丙"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 甲**乙**\n2. 丙\n丁", "1) 甲**乙**\n1) 丙\n   丁", "  1. 甲**乙**\n\n  1. 丙丁\n"})
    void countedListIsRead(String markdown) {
        assertThat(body(markdown))
                .containsExactly(ListBlock.builder()
                        .item(i -> i.text("甲").strong("乙"))
                        .item("丙丁")
                        .build());
    }

    private static List<Block> body(String markdown) {
        return article(markdown).body();
    }

    private static Article article(String markdown) {
        return issue("## 栏目\n\n### 标题\n\n" + markdown)
                .sections()
                .get(0)
                .articles()
                .get(0);
    }
}
