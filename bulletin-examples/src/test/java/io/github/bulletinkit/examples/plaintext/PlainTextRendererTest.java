package io.github.bulletinkit.examples.plaintext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletinkit.examples.ExampleIssues;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code -Dbulletin.golden=write} writes the golden file instead of comparing it. */
class PlainTextRendererTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/bulletinkit/examples/plaintext/sample-issue.txt");

    private final Renderer renderer = Renderers.forFormat("text");

    @Test
    void rendererIsFoundByName() {
        assertThat(renderer).isInstanceOf(PlainTextRenderer.class);
        assertThat(renderer.format()).isEqualTo(new OutputFormat("text", "text/plain", "txt"));
        assertThat(Renderers.formats())
                .extracting(OutputFormat::name)
                .containsExactly("docx", "html", "markdown", "ofd", "pdf", "text");
    }

    @Test
    void sampleIssueIsWrittenAsInTheGoldenFile() throws IOException {
        Issue issue = ExampleIssues.sample();
        String text = text(issue.toBuilder()
                .tableOfContents(PdfRenderer.builder().build().tableOfContents(issue))
                .build());
        if ("write".equals(System.getProperty("bulletin.golden"))) {
            Files.writeString(GOLDEN, text, UTF_8);
        } else {
            assertThat(text).isEqualTo(Files.readString(GOLDEN, UTF_8));
        }
    }

    @Test
    void textOfACellOverSeveralColumnsOrRowsIsInTheFirstOfThem() {
        Issue issue = Issue.builder()
                .section(
                        "科创聚焦",
                        s -> s.article(
                                "题",
                                a -> a.table(t -> t.header(
                                                row -> row.cell("指标", 1, 2).cell("增速", 2, 1))
                                        .subheader("上年", "今年")
                                        .row("甲", "5", "6"))))
                .build();

        assertThat(text(issue)).endsWith("""
                指标  增速
                      上年  今年
                ----  ----  ----
                甲       5     6
                """);
    }

    @Test
    void contentsThatAreNotDeclaredHaveNoPageNumbers() {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("东湾每周要讯"))
                .section("科创聚焦", s -> s.article("甲", a -> a.paragraph("正文。")))
                .section("经济热点", s -> s.article("乙", a -> a.source("东湾市商务局").paragraph("正文。")))
                .build();

        assertThat(text(issue)).isEqualTo("""
                东湾每周要讯


                目　录
                科创聚焦
                　　甲
                经济热点
                　　乙


                科创聚焦

                甲
                　　正文。


                经济热点

                乙
                来源：东湾市商务局
                　　正文。
                """);
    }

    @Test
    void membersOfOtherSeriesAreInTheOrderOfPrint() {
        Issue issue = Issue.builder()
                .masthead(m -> m.overline("优化营商环境工作会议")
                        .title("会议简报")
                        .number(IssueNumber.of(2026, 12, 62).withLastIssue(13))
                        .issuer("大会秘书处")
                        .coIssuers("市政府办公室")
                        .date(YearMonth.of(2026, 11))
                        .period(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22))
                        .classification("内部资料 注意保存")
                        .urgency("特急")
                        .copyNumber("000012")
                        .signatory("沈致远"))
                .article(
                        "甲",
                        a -> a.subtitle("——乙")
                                .byline("江映舟")
                                .source("丙局")
                                .editorNote("按语。")
                                .salutation("各市：")
                                .paragraph("正文。")
                                .attachment(new Attachment("清单", List.of(Paragraph.of("附文。"))))
                                .attachment("名单")
                                .signOff("丙局", LocalDate.of(2026, 11, 20)))
                .article("", a -> a.paragraph("▲ 无题。").attachment("丁"))
                .colophon(c -> c.addressedTo("各市")
                        .copyTo("省政府")
                        .editor("江映舟")
                        .phone("8106")
                        .otherLines("邮箱：a@b.example")
                        .printedBy("市政府办公室")
                        .printedOn(LocalDate.of(2026, 11, 23))
                        .copies(120))
                .build();

        assertThat(text(issue)).isEqualTo("""
                内部资料 注意保存
                特急
                000012
                优化营商环境工作会议
                会议简报
                2026 年第 12-13 期 总 62-63 期
                2026 年 11 月 16 日—2026 年 11 月 22 日
                大会秘书处、市政府办公室
                签发人：沈致远
                2026 年 11 月


                目　录
                　　甲


                甲
                ——乙
                江映舟
                来源：丙局
                编者按
                　　按语。

                各市：
                　　正文。
                　　附件：1. 清单
                　　　　　2. 名单
                　　　　　　　　　　　　　　　　丙局
                　　　　　　　　　　　　　　　　2026 年 11 月 20 日

                清单
                　　附文。

                　　▲ 无题。
                　　附件：丁


                主送：各市。
                抄送：省政府。
                责任编辑：江映舟　　电话：8106　　共印 120 份
                邮箱：a@b.example
                市政府办公室　　2026 年 11 月 23 日印发
                """);
    }

    @Test
    void issueOfParagraphsThatDeclaresItsContentsIsReadBack() throws IOException {
        Issue twin = ExampleIssues.metricTwin();

        Issue read = PublishedTextReader.read(new StringReader(text(twin))).issue();

        assertThat(read).isEqualTo(twin);
    }

    @Test
    void absentPartsAreLeftOut() {
        assertThat(text(Issue.builder().build())).isEmpty();
    }

    @Test
    void paragraphIsOneLineAndKeepsItsIndent() {
        assertThat(body(a -> a.paragraph("第一行\n第二行\u2028第三行")
                        .paragraph(p -> p.indent(false).strong("一是").text("无缩进。"))))
                .isEqualTo("　　第一行 第二行 第三行\n一是无缩进。\n");
    }

    @Test
    void addressOfALinkAndNotesArePrintedInFull() {
        assertThat(body(a -> a.paragraph(p -> p.text("新增12km")
                                .superscript("2")
                                .note("据公报。")
                                .text("，见")
                                .link("网站", "https://a.example/")
                                .text("、")
                                .link("https://b.example/", "https://b.example/")
                                .text("。"))
                        .list(l -> l.item(i -> i.text("甲").note("乙")))))
                .isEqualTo("""
                        　　新增12km2［1］，见网站（https://a.example/）、https://b.example/。
                        　　1.甲［2］

                        注释
                        ［1］据公报。
                        ［2］乙
                        """);
    }

    @Test
    void columnsOfATableStandBelowOneAnother() {
        assertThat(body(a -> a.paragraph("前。")
                        .table(t -> t.caption("表 进出口")
                                .header("项目", "金额", "备注")
                                .row("出口", "1,610.5", "“船舶”")
                                .row("RCEP成员", "9", "")
                                .row("合计"))
                        .paragraph("后。")))
                .isEqualTo("""
                        　　前。

                        表 进出口
                        项目         金额  备注
                        --------  -------  --------
                        出口      1,610.5  “船舶”
                        RCEP成员        9
                        合计

                        　　后。
                        """);
    }

    @Test
    void tableWithoutHeaderHasNoRule() {
        assertThat(body(a -> a.table(t -> t.row("出口", "ｱ").row("甲", "乙")))).isEqualTo("\n出口  ｱ\n甲    乙\n");
    }

    @Test
    void unpairedSurrogateIsShownAsReplacementCharacter() {
        assertThat(body(a -> a.paragraph("甲\uD842乙𠮷"))).isEqualTo("　　甲\uFFFD乙𠮷\n");
    }

    @Test
    void streamIsFlushedAndStaysOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };

        renderer.render(ExampleIssues.sample(), out);

        assertThat(calls).containsExactly("flush");
    }

    @Test
    void failureOfTheStreamIsPassedOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> renderer.render(ExampleIssues.sample(), full))
                .withMessage("disk full");
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nothingIsWrittenWithoutAnIssue() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatNullPointerException()
                .isThrownBy(() -> renderer.render(null, out))
                .withMessage("issue");

        assertThat(out.size()).isZero();
    }

    @Test
    void oneRendererServesManyThreads() {
        Issue issue = ExampleIssues.sample();
        String alone = text(issue);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> text(issue)))
                .containsOnly(alone);
    }

    /** The text of an article's body. */
    private String body(Consumer<Article.Builder> article) {
        String text = text(Issue.builder()
                .section(Section.builder().article("题", article).build())
                .build());
        return text.substring(text.lastIndexOf("\n题\n") + "\n题\n".length());
    }

    private String text(Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(issue, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }
}
