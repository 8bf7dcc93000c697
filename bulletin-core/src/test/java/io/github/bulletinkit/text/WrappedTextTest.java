package io.github.bulletinkit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.TocEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with a line for every printed line, as pdftotext -layout writes it. */
class WrappedTextTest {
    private static final String HEAD = "样刊\n2022年第1期 总252期\n样例办事处\n2022年1月7日\n目录\n";

    /** Three paragraphs to a measure of 20 em, the second of which ends a sentence at the end of its first line. */
    private static final String TEXT = """
              样例市六月一日起在全市范围推行新的办
            法，各区县同步实施，首批纳入十二项，今后
            逐步扩大到全部事项。
              第二段的这一行恰好在行末结束了一句。
            接着的一句仍属同一段，直到这里才算完了，
            后面没有了。
              第三段只有这一行。
            """;

    /**
     * The same issue in a measure of 28 em with leaders of dots and a running head; of 26 em without indents or form feeds; of
     * 18 em with ideographic spaces and bracketed page numbers; of 40 em with leaders of space.
     */
    @ParameterizedTest
    @ValueSource(strings = {"layout", "flush", "narrow", "wide"})
    void issueIsReadIntoTheStructureOfTheGoldenFileHoweverItWasSet(String setting) throws IOException {
        PublishedIssue published = read(resource("wrapped-" + setting + ".txt"));

        assertThat(StructureDump.of(published)).isEqualTo(resource("wrapped-" + setting + ".structure.txt"));
        assertThat(paragraphs(published)).isEqualTo(paragraphs(read(resource("wrapped-layout.txt"))));
        assertThat(published.issue().tableOfContents())
                .isEqualTo(read(resource("wrapped-layout.txt")).issue().tableOfContents());
    }

    @Test
    void paragraphsBeginWhereLinesAreIndented() throws IOException {
        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n    甲栏\n  第一篇标题\n" + TEXT);

        assertThat(paragraphs(published))
                .containsExactly(
                        "样例市六月一日起在全市范围推行新的办法，各区县同步实施，首批纳入十二项，今后逐步扩大到全部事项。",
                        "第二段的这一行恰好在行末结束了一句。接着的一句仍属同一段，直到这里才算完了，后面没有了。",
                        "第三段只有这一行。");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void paragraphWithoutIndentIsKnownByTheShortLineBefore() throws IOException {
        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + TEXT + "特此报告。\n");

        Article article = BodyText.articles(published.issue()).get(0);
        assertThat(article.body())
                .hasSize(4)
                .last()
                .isEqualTo(Paragraph.builder().text("特此报告。").indent(false).build());
        assertThat(article.body().subList(0, 3)).allMatch(block -> ((Paragraph) block).indent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— 3 —",
                "—3—",
                "- 3 -",
                "3",
                "３",
                "·3·",
                "第 3 页",
                "第3页 共23页",
                "第三页",
                "3/23",
                "3 / 23",
                "（3）",
                "[3]",
                "〖3〗",
                "P3",
                "Page 3 of 23",
                "~ 3 ~",
                "-iv-",
                "Ⅲ",
                "共 23 页 第 3 页"
            })
    void paragraphRunsOverAPageEndWithAnyFolio(String folio) throws IOException {
        String cut = TEXT.replace("接着", "\n         " + folio + "\n\f接着");

        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + cut);

        assertThat(published.issue())
                .isEqualTo(read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + TEXT).issue());
        assertThat(BodyText.repairs(published))
                .extracting(Repair::kind)
                .containsExactly(Repair.Kind.PARAGRAPH_JOINED, Repair.Kind.FOLIO_DROPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"样刊", "样刊        2022年第1期", "样刊 2022年第1期", "2022年1月7日          3", "样例办事处"})
    void lineThatRepeatsTheMastheadAtAPageTopIsDropped(String head) throws IOException {
        String cut = TEXT.replace("接着", "\f" + head + "\n\n接着");

        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + cut);

        assertThat(published.issue())
                .isEqualTo(read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + TEXT).issue());
        assertThat(BodyText.repairs(published)).extracting(Repair::kind).contains(Repair.Kind.RUNNING_HEAD_DROPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ……………… 12",
                "……………………12",
                " ................ 12",
                "．．．．．．．．１２",
                "・・・・・・12",
                " ------------- 12",
                "————————12",
                "________12",
                "                12",
                " . . . . . . . 12",
                "…………（12）",
                " ........ [12]"
            })
    void rowOverTwoLinesEndsInLeadersOfAnyKind(String leader) throws IOException {
        String title = "样例市与周边三县联合推行检测结果互认清单" + "并就后续工作达成十二项共识";
        String contents = "甲栏\n样例市与周边三县联合推行检测结果互认清单\n  并就后续工作达成十二项共识" + leader + "\n";
        String body = "       甲栏\n样例市与周边三县联合推行检测结果互认清单\n   并就后续工作达成十二项共识\n";

        PublishedIssue published = read(HEAD + contents + body + TEXT);

        assertThat(Objects.requireNonNull(published.issue().tableOfContents()).entries())
                .containsExactly(new TocEntry("甲栏", title, 12));
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void rowsThatBeginWithTheSameLineAreBothRows() throws IOException {
        String contents = """
                甲栏
                样例市人民政府关于进一步做好二零二二年全市
                安全生产工作的通知 …… 3
                样例市人民政府关于进一步做好二零二二年全市
                就业和社会保障工作的通知 …… 5
                """;
        String body = "甲栏\n样例市人民政府关于进一步做好二零二二年全市\n安全生产工作的通知\n" + TEXT + "样例市人民政府关于进一步做好二零二二年全市\n就业和社会保障工作的通知\n" + TEXT;

        PublishedIssue published = read(HEAD + contents + body);

        assertThat(BodyText.articles(published.issue()))
                .extracting(Article::title)
                .containsExactly("样例市人民政府关于进一步做好二零二二年全市安全生产工作的通知", "样例市人民政府关于进一步做好二零二二年全市就业和社会保障工作的通知");
        assertThat(published.issue().sections()).hasSize(1);
    }

    @Test
    void figureAtTheEndOfATitlesFirstLineIsNoPageNumber() throws IOException {
        String contents = "甲栏\n样例市印发数字经济创新发展行动计划到 2025\n年初步建成先行示范区 …… 3\n";
        String body = "甲栏\n样例市印发数字经济创新发展行动计划到 2025\n年初步建成先行示范区\n";

        PublishedIssue published = read(HEAD + contents + body + TEXT);

        assertThat(Objects.requireNonNull(published.issue().tableOfContents()).entries())
                .extracting(TocEntry::title)
                .containsExactly("样例市印发数字经济创新发展行动计划到 2025年初步建成先行示范区");
    }

    @Test
    void spaceAtWhichATitleWasBrokenIsTakenFromItsOtherPrinting() throws IOException {
        String contents = "甲栏\n样例市推行检测结果互认 十二城共建先进制造 …… 3\n";
        String body = "  甲栏\n样例市推行检测结果互认\n 十二城共建先进制造\n";

        PublishedIssue published = read(HEAD + contents + body + TEXT);

        assertThat(BodyText.articles(published.issue()).get(0).title()).isEqualTo("样例市推行检测结果互认 十二城共建先进制造");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @Test
    void titlePartedAtItsMarksIsPutTogether() throws IOException {
        String body = "  甲栏\n  样例市印发《行动计划》\n            （试行）\n";

        PublishedIssue published = read(HEAD + "甲栏\n样例市印发《行动计划》（试行） …… 3\n" + body + TEXT);

        assertThat(published.issue().sections().get(0).articles().get(0).title())
                .isEqualTo("样例市印发《行动计划》（试行）");
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"      编者按\n  ", "  编者按：", "  【编者按】", "  〔编者按〕："})
    void editorNoteIsReadBetweenContentsAndBody(String label) throws IOException {
        String note = label + "各地把好用作为标准，\n本期选编一篇。\n";

        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n" + note + "     甲栏\n   第一篇标题\n" + TEXT);

        assertThat(published.issue().editorNote()).containsExactly(Paragraph.of("各地把好用作为标准，本期选编一篇。"));
        assertThat(paragraphs(published)).hasSize(3);
    }

    @Test
    void colophonIsReadAtTheEnd() throws IOException {
        String colophon = """


                报：市委、市政府领导同志。

                送：各区县人民政府，
                    市直各部门。
                送：驻市各单位。
                发：各驻外办事处。

                责任编辑：某甲   签发：某乙      共印 120 份

                          — 4 —
                """;

        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + TEXT + colophon);

        assertThat(published.issue().colophon())
                .isEqualTo(Colophon.builder()
                        .reportTo("市委、市政府领导同志")
                        .sendTo("各区县人民政府", "市直各部门", "驻市各单位")
                        .distributeTo("各驻外办事处")
                        .editor("某甲")
                        .approver("某乙")
                        .copies(120)
                        .build());
        assertThat(paragraphs(published)).hasSize(3);
        assertThat(BodyText.repairs(published)).extracting(Repair::kind).containsExactly(Repair.Kind.FOLIO_DROPPED);
    }

    @Test
    void labelsOfTheColophonMayBeSetApart() throws IOException {
        String colophon = "\n报 ：市委。\n\n责 任 编 辑：某甲　签　发：某乙　共 印 120 份\n";

        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + TEXT + colophon);

        assertThat(published.issue().colophon())
                .isEqualTo(Colophon.builder()
                        .reportTo("市委")
                        .editor("某甲")
                        .approver("某乙")
                        .copies(120)
                        .build());
    }

    @Test
    void oneParagraphALineIsNotTakenForWrapped() throws IOException {
        String paragraphs = "第一段是一个不太长的段落，一行就写完了，没有折行。\n第二段。\n第三段是一个更长一些的段落，但也只占一行，" + "因为这份文本每段只有一行，不管它有多长。\n";

        PublishedIssue published = read(HEAD + "甲栏\n第一篇标题 …… 3\n甲栏\n第一篇标题\n" + paragraphs);

        assertThat(paragraphs(published)).hasSize(3);
        assertThat(BodyText.repairs(published)).isEmpty();
    }

    private static List<String> paragraphs(PublishedIssue published) {
        return BodyText.articles(published.issue()).stream()
                .flatMap(article -> BodyText.paragraphs(article).stream())
                .toList();
    }

    private static PublishedIssue read(String text) throws IOException {
        return PublishedTextReader.read(new StringReader(text));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WrappedTextTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
