package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import io.github.bulletinkit.render.TablesAndFigures;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional elements. */
class HtmlElementsTest {
    private static final String HOSTILE = "</td>\"><script>alert(1)</script>&amp;";

    private final Renderer renderer = HtmlRenderer.create();

    @Test
    void mastheadWithoutIssuerAndDateHasNoImprint() throws IOException {
        Issue issue = Issue.builder().masthead(m -> m.title("东澜湾区每周要讯")).build();

        assertThat(Jsoup.parse(Rendering.text(HtmlRenderer.create(), issue))
                        .select("header")
                        .select("p"))
                .isEmpty();
    }

    @Test
    void issueWithEveryElementIsWrittenAsInTheGoldenFile() throws IOException {
        GoldenHtml.assertSame(Rendering.text(renderer, AllElements.withContents()), "all-elements.html");
    }

    @Test
    void everyClassIsInTheStyleSheetUnlessItIsForHostsOnly() {
        Document page = page(AllElements.withContents());
        String css = page.select("style").html();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.classNames().stream())
                        .distinct()
                        .filter(name -> !css.matches("(?s).*\\." + name + "\\b.*")))
                .containsExactlyInAnyOrder("classification", "issuer");
    }

    @Test
    void titlesAreBrokenInTheirHeadingsAndOnOneLineInTheContents() {
        Document page = page(Issue.builder()
                .masthead(m -> m.title("东澜湾区\n每周要讯"))
                .section("科创聚焦", s -> s.article("关于海上风电\n试验场的报告", a -> a.paragraph("甲。")))
                .build());

        assertThat(page.expectFirst("h1").wholeText()).isEqualTo("东澜湾区\n每周要讯");
        assertThat(page.expectFirst("article").child(0).wholeText()).isEqualTo("关于海上风电\n试验场的报告");
        assertThat(page.select("nav .name").eachText()).containsExactly("关于海上风电试验场的报告");
        assertThat(page.title()).startsWith("东澜湾区每周要讯");
    }

    @Test
    void markingsStandAboveTheTitle() {
        Element header = page(AllElements.create()).expectFirst("body > header");
        assertThat(header.child(0).select("span").eachText()).containsExactly("内部资料 注意保存", "000012");
        assertThat(header.child(1).text()).isEqualTo("东澜湾区每周要讯");
        assertThat(header.select(".number").text()).isEqualTo("2026 年第 47 期 总 500 期 增刊第 2 期");

        Issue copy = Issue.builder().masthead(m -> m.copyNumber("7")).build();
        assertThat(page(copy).select("header .markings").eachText()).containsExactly("7");
        assertThat(page(SmallIssue.create()).select(".markings")).isEmpty();
    }

    @Test
    void editorNoteStandsBeforeTheSections() {
        Element note = page(AllElements.create()).expectFirst("main").child(0);
        assertThat(note.className()).isEqualTo("editor-note");
        assertThat(note.attr("aria-labelledby")).isEqualTo("title number editor-note");
        assertThat(note.expectFirst("h2").id()).isEqualTo("editor-note");
        assertThat(note.expectFirst("h2").text()).isEqualTo("编者按");
        assertThat(note.select("p")).hasSize(2);
        assertThat(note.select("strong").text()).isEqualTo("文中数据均由供稿单位核定，");
        assertThat(page(SmallIssue.create()).select(".editor-note")).isEmpty();
    }

    @Test
    void sourceStandsUnderTheTitleWithItsLabel() {
        Document page = page(AllElements.create());
        assertThat(page.expectFirst("#article-1-1 h3 + p.source").text()).isEqualTo("来源：东澜湾区科技合作联席会议办公室");
        assertThat(page.select("#article-1-2 .source")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,h4", "2,h5", "3,h6", "4,div[role=heading][aria-level=7]"})
    void headingFollowsTheTitleOfItsArticle(int level, String element) {
        Document page = page(body(a -> a.heading(level, "<一>")));
        assertThat(page.select("article > " + element + ".level-" + level).eachText())
                .containsExactly("<一>");
    }

    @Test
    void headingInTheEditorNoteFollowsItsLabel() {
        Issue issue = Issue.builder()
                .editorNote(List.of(new Heading(1, "一、"), new Heading(4, "（1）")))
                .build();
        assertThat(page(issue).select(".editor-note > h3.level-1, .editor-note > h6.level-4"))
                .hasSize(2);
    }

    @Test
    void itemsHaveTheLabelsOfTheTypesetIssue() {
        Element list = page(body(a -> a.list(l -> l.marker(ListMarker.HANZI)
                        .item("甲", inner -> inner.marker(ListMarker.BULLET).item("乙"))
                        .item(i -> i.strong("丙").text("丁")))))
                .expectFirst("article > ol.list");

        assertThat(list.children().eachAttr("data-label")).containsExactly("一、", "二、");
        assertThat(list.select("> li > ul.list > li[data-label=●]").eachText()).containsExactly("乙");
        assertThat(list.child(1).html()).isEqualTo("<strong>丙</strong>丁");
    }

    @Test
    void linkHasItsAddressAndTellsItNotFromWhere() {
        Element paragraph = page(body(a -> a.paragraph(p -> p.text("见").link("网站", "https://a.example/?b=1&c=\"二"))
                        .paragraph(p -> p.link("信箱", "mailto:a@b.example"))))
                .expectFirst("article > p");

        assertThat(paragraph.html()).isEqualTo("见网站");
        Elements links = page(EveryInline.issue()).select("#article-1-1 > p a.link");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "https://www.dongwan.example.gov.cn/lhgb?year=2026&id=45",
                        "mailto:lhgb@dongwan.example.gov.cn");
        assertThat(links.eachAttr("rel")).containsOnly("external noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "#title",
                "/a",
                "vbscript:x",
                "",
                HOSTILE
            })
    void textOfALinkWithoutAnAddressIsNoLink(String target) {
        Element paragraph = page(body(
                        a -> a.paragraph(p -> p.text("见").link("网站", target).text("。"))))
                .expectFirst("article > p");

        assertThat(paragraph.html()).isEqualTo("见网站。");
    }

    @Test
    void superscriptAndSubscriptAreElements() {
        assertThat(page(body(a -> a.paragraph(
                                p -> p.text("km").superscript("2<").text("，CO").subscript("2"))))
                        .expectFirst("article > p")
                        .html())
                .isEqualTo("km<sup>2&lt;</sup>，CO<sub>2</sub>");
    }

    @Test
    void notesOfEachArticleAreCountedAndListedAtItsEndWithLinksBothWays() {
        Document page = page(EveryInline.issue());
        Element article = page.expectFirst("#article-1-1");
        Element notes = article.expectFirst("> .notes[role=group]");

        assertThat(notes.elementSiblingIndex()).isEqualTo(article.childrenSize() - 1);
        assertThat(page.expectFirst("#" + notes.attr("aria-labelledby")).text()).isEqualTo("注释");
        assertThat(article.select("sup > a[role=doc-noteref]").eachText()).containsExactly("[1]", "[2]", "[3]", "[4]");
        assertThat(notes.select("> ol > li").eachText())
                .containsExactly("据东湾市园林局《2026年绿化公报》，不含农村地区。 ↩", "年度目标为10平方公里。 ↩", "含新区。 ↩", "在建。 ↩");
        assertThat(page.select("[role=doc-noteref]")).hasSize(6).allSatisfy(mark -> {
            Element note = page.expectFirst(mark.attr("href"));
            assertThat(note.expectFirst("a[role=doc-backlink]").attr("href")).isEqualTo("#" + mark.id());
        });
        assertThat(page.select(".editor-note > .notes li").eachText()).containsExactly("统计口径与上年相同。 ↩");
        assertThat(page(AllElements.create()).select(".notes")).isEmpty();
    }

    @Test
    void headingOfTheNotesIsThatOfTheSeries() {
        BulletinFormat format = BulletinFormat.builder("甲刊")
                .words(PrintedWords.STANDARD.with(PrintedWord.NOTES, "脚注"))
                .build();
        assertThat(Jsoup.parse(Rendering.text(
                                HtmlRenderer.builder().bulletinFormat(format).build(), EveryInline.issue()))
                        .select(".notes-title")
                        .eachText())
                .containsOnly("脚注");
    }

    @Test
    void everyClassOfRunsAndNotesIsInTheStyleSheet() {
        Document page = page(EveryInline.issue());
        String css = page.select("style").html();
        assertThat(page.select("main *").stream()
                        .flatMap(element -> element.classNames().stream())
                        .distinct())
                .allSatisfy(name -> assertThat(css).containsPattern("\\." + name + "\\b"));
    }

    @Test
    void tableHasCaptionHeaderAndRows() {
        Element table = page(AllElements.create()).expectFirst("#article-2-1 .table > table");
        assertThat(table.child(0).tagName()).isEqualTo("caption");
        assertThat(table.select("thead > tr > th[scope=col]").eachText())
                .containsExactly("序号", "地区", "增加值（亿元）", "同比增长（%）");
        assertThat(table.select("tbody > tr")).hasSize(29);
        assertThat(table.select("tbody > tr:last-child > td"))
                .extracting(Element::text)
                .containsExactly("", "合计", "5774.9", "7.0");
    }

    @Test
    void tableWithoutHeaderAndCaptionHasRowsOnly() {
        Element table = page(AllElements.create()).expectFirst("#article-4-1 table");
        assertThat(table.children()).extracting(Element::tagName).containsExactly("tbody");
    }

    @Test
    void boxOfATableCanBeScrolledByKeyboardAndIsNamed() {
        Document page = page(AllElements.create());
        assertThat(page.select(".table[tabindex=0][role=group]").eachAttr("aria-label"))
                .containsExactly("表格", "表 前三季度东澜湾区各县（市、区）规模以上工业增加值", "附表 重点任务分工", "表格");
    }

    @Test
    void emptyCellOfTheHeaderIsNoHeading() {
        Document page =
                page(body(a -> a.table(t -> t.header("", "增速").row("甲", "7.0").row("乙"))));
        assertThat(page.select("thead td")).hasSize(1);
        assertThat(page.select("thead th").eachText()).containsExactly("增速");
        assertThat(page.select("tbody tr:last-child td").eachText()).containsExactly("乙");
    }

    @Test
    void lineBreakInACellIsABreakAndItsLongestLineCounts() {
        Document page = page(
                body(a -> a.table(t -> t.header("增速\n（%）").row("一二三四五\n六七八九十").row("<br>"))));
        assertThat(page.expectFirst("th").wholeText()).isEqualTo("增速\n（%）");
        assertThat(page.select("td")).extracting(Element::wholeText).containsExactly("一二三四五\n六七八九十", "<br>");
        assertThat(page.select("td.text")).isEmpty();
    }

    @Test
    void columnOfLongTextMayWrap() {
        Document page = page(body(a -> a.table(t -> t.row("甲", "一二三四五六七八九").row("乙", ""))));
        assertThat(page.select("td.text")).extracting(Element::text).containsExactly("一二三四五六七八九", "");
    }

    @Test
    void cellsOfATableThatIsTooWideForPaperMayWrapThere() {
        String[] four = {"一二三四五六七", "一二三四五六七", "一二三四五六七", "一二三四五六七"};
        String[] five = {"一二三四五六七", "一二三四五六七", "一二三四五六七", "一二三四五六七", "一"};
        Document page = page(body(a -> a.table(t -> t.row(four)).table(t -> t.row(five))));
        assertThat(page.select(".table").eachAttr("class")).containsExactly("table", "table wide");
    }

    @Test
    void figureHoldsItsPictureAndItsWords() {
        Document page = page(AllElements.create());
        Element image = page.expectFirst("#article-2-1 figure > img");
        assertThat(image.attr("alt")).startsWith("柱状图：");
        assertThat(image.attr("width")).isEqualTo("640");
        assertThat(image.attr("height")).isEqualTo("320");
        assertThat(image.attr("src")).startsWith("data:image/png;base64,");
        assertThat(Base64.getDecoder().decode(image.attr("src").split(",", 2)[1]))
                .isEqualTo(AllElements.chart().bytes());
        assertThat(page.select("#article-2-1 figcaption").eachText()).containsExactly("图 2025年11月至2026年10月跨湾支线集装箱运量");
        assertThat(page.select("#article-3-1 figcaption")).isEmpty();
        assertThat(page.select("#article-3-1 img").attr("src")).startsWith("data:image/jpeg;base64,");
    }

    @Test
    void policyAllowsPicturesOnlyWhereThereIsOne() {
        Figure figure = new Figure(AllElements.chart(), "图", "");
        assertThat(policy(SmallIssue.create())).doesNotContain("img-src");
        assertThat(policy(body(a -> a.block(figure)))).contains("; img-src data:; ");
        assertThat(policy(Issue.builder().editorNote(List.of(figure)).build())).contains("; img-src data:; ");
    }

    private String policy(Issue issue) {
        return page(issue)
                .expectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
    }

    @Test
    void colophonIsTheFooter() {
        Element footer = page(AllElements.create()).expectFirst("body > footer");
        assertThat(footer.select("p.recipients").eachText())
                .containsExactly(
                        "报：省委、省人大常委会、省政府、省政协领导同志。", "送：省直有关部门，东澜湾区各市人民政府。", "发：各市人民政府驻东澜办事处，湾区合作专班各成员单位，在澜岚江商会。");
        assertThat(footer.select("p.signature span").eachText()).containsExactly("责任编辑：江映舟", "签发：沈致远", "共印 120 份");
    }

    @Test
    void partsThatTheColophonLacksAreLeftOut() {
        assertThat(page(SmallIssue.create()).select("footer")).isEmpty();
        assertThat(page(colophon(c -> {})).select("footer")).isEmpty();
        assertThat(page(colophon(c -> c.sendTo("甲"))).expectFirst("footer").text())
                .isEqualTo("送：甲。");
        assertThat(page(colophon(c -> c.copies(3))).expectFirst("footer").text())
                .isEqualTo("共印 3 份");
    }

    @Test
    void hostileTextStaysTextInEveryElement() {
        Block table =
                Table.builder().caption(HOSTILE).header(HOSTILE).row(HOSTILE).build();
        Issue issue = Issue.builder()
                .masthead(m -> m.classification(HOSTILE).copyNumber(HOSTILE))
                .section(
                        "",
                        s -> s.article(
                                "",
                                a -> a.source(HOSTILE)
                                        .heading(4, HOSTILE)
                                        .block(table)
                                        .figure(AllElements.chart(), HOSTILE, HOSTILE)))
                .colophon(c -> c.sendTo(HOSTILE).editor(HOSTILE).approver(HOSTILE))
                .build();
        Document page = page(issue);

        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select(".classification, .copy-number, .level-4, caption, th, td, figcaption")
                        .eachText())
                .hasSize(7)
                .containsOnly(HOSTILE);
        assertThat(page.select("img").attr("alt")).isEqualTo(HOSTILE);
        assertThat(page.select(".table").attr("aria-label")).isEqualTo(HOSTILE);
        assertThat(page.select(".source, footer").text()).contains(HOSTILE);
    }

    @Test
    void paragraphWhoseLinesALongWordWouldSpreadIsNotJustified() {
        Document page = page(body(a -> a.paragraph("见COVID-19。")
                .paragraph("见Microsoft。")
                .paragraph(p -> p.text("见Micro").strong("soft").indent(false))));
        assertThat(page.select("article > p"))
                .extracting(Element::className)
                .containsExactly("", "ragged", "flush ragged");
    }

    private static Issue colophon(Consumer<Colophon.Builder> colophon) {
        return Issue.builder().colophon(colophon).build();
    }

    private static Issue body(Consumer<Article.Builder> article) {
        return Issue.builder().section("栏目", s -> s.article("标题", article)).build();
    }

    private Document page(Issue issue) {
        return Jsoup.parse(Rendering.text(renderer, issue));
    }

    @Test
    void cellSpansColumnsAndRowsAndIsAlignedByItsClass() {
        Document page = page(TablesAndFigures.create());
        Element table = page.expectFirst(".table > table");

        assertThat(table.select("thead > tr")).hasSize(2);
        assertThat(table.select("thead > tr:first-child > th").eachAttr("colspan"))
                .containsExactly("2", "2");
        assertThat(table.select("thead > tr:first-child > th").eachAttr("rowspan"))
                .containsExactly("2", "2");
        assertThat(table.select("thead th").eachAttr("scope")).hasSize(8).containsOnly("col");
        assertThat(table.select("tbody > tr:last-child > td").eachAttr("colspan"))
                .containsExactly("6");
        assertThat(table.select("td.left").eachText()).containsExactly("地区生产总值", "其中：第一产业", "注：绝对值按现价计算，增速按不变价计算。");
        assertThat(page.select(".table.turned")).hasSize(1);
    }

    @Test
    void figuresSideBySideAreEquallyHighAndAStatedWidthIsThatOfThePicture() {
        Document page = page(TablesAndFigures.create());

        assertThat(page.select(".figures > figure > figcaption")).hasSize(2);
        assertThat(page.select(".figures img").eachAttr("height").stream().distinct())
                .hasSize(1);
        assertThat(page.select("figure:not(.figures figure) > img").eachAttr("width"))
                .containsExactly("256");
    }
}
