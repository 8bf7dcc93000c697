package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Issues of series that are not like the weekly. */
class HtmlFormatTest {
    private static final BulletinFormat STANDARD = BulletinFormat.builder("").build();

    @Test
    void issueWithEveryMemberIsWrittenAsInTheGoldenFile() throws IOException {
        HtmlRenderer renderer =
                HtmlRenderer.builder().bulletinFormat(OtherOffice.format()).build();
        GoldenHtml.assertSame(Rendering.text(renderer, OtherOffice.issue()), "other-office.html");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void formatIsTheStandardOneUnlessSet() {
        HtmlRenderer standard = HtmlRenderer.builder().bulletinFormat(STANDARD).build();
        assertThat(Rendering.text(standard, AllElements.withContents()))
                .isEqualTo(Rendering.text(HtmlRenderer.create(), AllElements.withContents()));
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().bulletinFormat(null))
                .withMessage("bulletinFormat");
    }

    @Test
    void wordsAreThoseOfTheFormat() {
        BulletinFormat format = STANDARD.toBuilder()
                .word(PrintedWord.CONTENTS, "本期导读")
                .word(PrintedWord.EDITOR_NOTE, "编者的话")
                .word(PrintedWord.ISSUE, "第#期")
                .word(PrintedWord.TOTAL, "（总第#期）")
                .word(PrintedWord.REPORT_TO, "呈报：#")
                .word(PrintedWord.COPIES, "（共印#份）")
                .build();
        Document page = page(format, AllElements.create());
        assertThat(page.select("#contents").text()).isEqualTo("本期导读");
        assertThat(page.select("#editor-note").text()).isEqualTo("编者的话");
        assertThat(page.select("#number").text()).isEqualTo("2026 年第47期（总第500期） 增刊第 2 期");
        assertThat(page.title()).isEqualTo("东澜湾区每周要讯 2026 年第47期（总第500期） 增刊第 2 期");
        assertThat(page.select("footer").text()).contains("呈报：省委", "（共印120份）");
    }

    @Test
    void contentsAreLeftOutIfTheFormatHasNone() {
        Document page = page(contents(ContentsFormat.NONE), SmallIssue.create());
        assertThat(page.select("nav")).isEmpty();
        assertThat(page.expectFirst("main").className()).isEqualTo("main same-page");
    }

    @Test
    void contentsHavePagesAndSectionsOnlyIfTheFormatSaysSo() {
        Document flat = page(
                contents(new ContentsFormat(ContentsPlacement.ABOVE_BODY, false, false)), AllElements.withContents());
        assertThat(flat.select("nav > ol > li > a.entry")).hasSize(5);
        assertThat(flat.select("nav .part, nav .page, nav ol ol")).isEmpty();

        Document sections = page(
                contents(new ContentsFormat(ContentsPlacement.OWN_PAGES, false, true)), AllElements.withContents());
        assertThat(sections.select("nav > ol > li > .part")).hasSize(4);
        assertThat(sections.select("nav .page")).isEmpty();
        assertThat(sections.expectFirst("main").className()).isEqualTo("main");
    }

    @Test
    void sectionsAndArticlesWithoutTitleHaveNoHeadingAndNoRow() {
        Issue issue = Issue.builder()
                .article("甲", a -> a.heading(1, "一、"))
                .section("栏目", s -> s.article("", a -> a.heading(1, "一、")).article("乙", a -> {}))
                .section("无题栏目", s -> s.article("", a -> a.paragraph("丙。")))
                .tableOfContents(new TableOfContents(List.of(new TocEntry("", "甲", 1), new TocEntry("栏目", "乙", 2))))
                .build();
        Document page = page(STANDARD, issue);
        assertThat(page.select("nav > ol > li").eachText()).containsExactly("甲 1", "栏目 乙 2", "无题栏目");
        assertThat(page.select("main :is(h1, h2, h3, h4, h5)"))
                .extracting(heading -> heading.tagName() + " " + heading.text())
                .containsExactly("h2 甲", "h3 一、", "h2 栏目", "h3 一、", "h3 乙", "h2 无题栏目");
        assertThat(page.select("main [aria-labelledby], main [aria-label]")).isEmpty();
    }

    @Test
    void contentsWithoutRowsAreLeftOut() {
        Issue issue = Issue.builder().article("", a -> a.paragraph("正文。")).build();
        assertThat(page(STANDARD, issue).select("nav")).isEmpty();
    }

    @Test
    void sourceIsAfterTheBodyIfTheFormatSaysSo() {
        BulletinFormat format = STANDARD.toBuilder()
                .source(SourcePlacement.AFTER_BODY)
                .word(PrintedWord.SOURCE, "（#供稿）")
                .word(PrintedWord.ATTACHMENT, "（附：#）")
                .build();
        Element article = article(format, a -> a.source("甲局").paragraph("乙。").attachment("丙"));
        assertThat(article.children().eachText()).containsExactly("标题", "乙。", "（甲局供稿）", "（附： 丙 ）");
        assertThat(article.child(2).className()).isEqualTo("source at-end");
    }

    @Test
    void membersOfAnArticleAreInTheOrderOfPrint() {
        Element article = article(
                STANDARD,
                a -> a.subtitle("——副题")
                        .byline("署名")
                        .source("来处")
                        .editorNote("按语。")
                        .salutation("各市：")
                        .paragraph("正文。")
                        .attachment(new Attachment("清单", List.of(Paragraph.of("附文。"))))
                        .signOff(new SignOff(List.of("甲局"), null)));
        assertThat(article.children())
                .extracting(Element::className)
                .containsExactly(
                        "article-title",
                        "subtitle",
                        "byline",
                        "source",
                        "editor-note",
                        "salutation",
                        "",
                        "attachments",
                        "sign-off",
                        "attachment");
        assertThat(article.select(".editor-note").eachText()).containsExactly("编者按 按语。");
        assertThat(article.expectFirst(".editor-note").attr("aria-labelledby"))
                .isEqualTo(article.expectFirst(".editor-note-title").id());
        assertThat(article.select(".attachment > h4").eachText()).containsExactly("清单");
    }

    @Test
    void attachmentsAreListedWithLinksToTheirTexts() {
        Element article = article(
                STANDARD, a -> a.attachment("名单").attachment(new Attachment("清单", List.of(Paragraph.of("附文。")))));
        assertThat(article.select(".attachments").text()).isEqualTo("附件： 名单 清单");
        assertThat(article.select(".attachments a").eachText()).containsExactly("清单");
        String target = article.select(".attachments a").attr("href").substring(1);
        assertThat(article.expectFirst("section.attachment").id()).isEqualTo(target);
        assertThat(article.select(".attachment-label").text()).isEqualTo("附件2");
    }

    @Test
    void mastheadHasEveryMemberAndTheMonthOfIssue() {
        Element header = page(STANDARD, OtherOffice.issue()).expectFirst("header");
        assertThat(header.select(".markings > span").eachText()).containsExactly("内部资料 注意保存", "特急", "000012");
        assertThat(header.select(".overline").text()).isEqualTo("云汀市优化营商环境工作会议");
        assertThat(header.select(".number").text()).isEqualTo("2026 年第 4 季度第 12-13 期 总 62-63 期");
        assertThat(header.select(".period").text()).isEqualTo("2026 年 11 月 16 日—2026 年 11 月 22 日");
        assertThat(header.select(".imprint > *").eachText())
                .containsExactly("云汀市人民政府办公室、云汀市政务服务局、云汀市发展和改革局", "签发人：沈致远", "2026 年 11 月");
        assertThat(header.select("time").attr("datetime")).isEqualTo("2026-11");
    }

    @Test
    void metadataNameAllIssuers() {
        Document page = page(STANDARD, OtherOffice.issue());
        assertThat(page.select("meta[name=DCTERMS.publisher]").eachAttr("content"))
                .containsExactly("云汀市人民政府办公室", "云汀市政务服务局", "云汀市发展和改革局");
        assertThat(page.select("meta[name=DCTERMS.issued]").attr("content")).isEqualTo("2026-11");
        assertThat(page.expectFirst("script").data())
                .contains(
                        "\"issueNumber\":\"12-13\"",
                        "\"temporalCoverage\":\"2026-11-16/2026-11-22\"",
                        "\"publisher\":[\n{\"@type\":\"Organization\",\"name\":\"云汀市人民政府办公室\"},");
    }

    @Test
    void colophonHasEveryMember() {
        Element footer = page(STANDARD, OtherOffice.issue()).expectFirst("footer");
        assertThat(footer.select("p").eachText())
                .containsExactly(
                        "主送：各县（市、区）人民政府。",
                        "报：市委、市人大常委会、市政协办公室。",
                        "送：市级有关部门，各开发区管委会。",
                        "抄送：省政府办公厅。",
                        "发：各街道办事处。",
                        "责任编辑：江映舟 校对：闻溪桥 审核：柏远山 签发：沈致远 联系人：林听松 电话：8106 共印 120 份",
                        "邮箱：brief@yunting.example",
                        "网址：www.yunting.example/brief",
                        "云汀市人民政府办公室 2026 年 11 月 23 日印发");
    }

    private static BulletinFormat contents(ContentsFormat contents) {
        return STANDARD.toBuilder().contents(contents).build();
    }

    private static Element article(BulletinFormat format, Consumer<Article.Builder> article) {
        Issue issue =
                Issue.builder().section("栏目", s -> s.article("标题", article)).build();
        return page(format, issue).expectFirst("article");
    }

    private static Document page(BulletinFormat format, Issue issue) {
        return Jsoup.parse(
                Rendering.text(HtmlRenderer.builder().bulletinFormat(format).build(), issue));
    }
}
