package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private final Renderer renderer = HtmlRenderer.create();

    @Test
    void smallIssueIsWrittenAsInTheGoldenFile() throws IOException {
        GoldenHtml.assertSame(Rendering.text(renderer, SmallIssue.create()), "issue.html");
    }

    @Test
    void everyTextStandsOnceAndInOrder() {
        Issue issue = SmallIssue.create();
        List<String> texts = new ArrayList<>();
        for (Section section : issue.sections()) {
            texts.add(section.title());
            for (Article article : section.articles()) {
                texts.add(article.title());
                article.body().forEach(block -> texts.add(((Paragraph) block).text()));
            }
        }
        assertThat(page(issue).select("main h2, main h3, main p").eachText())
                .containsExactlyElementsOf(
                        texts.stream().map(text -> text.replace('\n', ' ')).toList());
    }

    @Test
    void everyLinkLandsOnAnIdAndEveryIdIsUnique() {
        Document page = page(SmallIssue.create());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.select("a"))
                .hasSize(5)
                .allSatisfy(link -> assertThat(link.attr("href"))
                        .startsWith("#")
                        .satisfies(href -> assertThat(ids).contains(href.substring(1))));
        assertThat(page.expectFirst("#article-1-2 h3").text()).isEqualTo("科学港仪器一网共享");
    }

    @Test
    void pageAsksForNothingFromOutside() {
        String html = Rendering.text(renderer, SmallIssue.create());
        assertThat(Jsoup.parse(html).select("img, iframe, object, embed, base, form, [src], [style]"))
                .isEmpty();
        assertThat(Jsoup.parse(html).select("script").eachAttr("type")).containsExactly("application/ld+json");
        assertThat(Jsoup.parse(html).select("link").eachAttr("rel")).containsExactly("schema.DCTERMS");
        assertThat(html).doesNotContain("@import", "url(");
    }

    @Test
    void policyAllowsTheStyleSheetByItsDigestAndNothingElse() throws NoSuchAlgorithmException {
        Document page = page(SmallIssue.create());
        String css = page.expectFirst("style").data();
        assertThat(css).contains("--red: #d7000f;").doesNotContain("BULLETIN_RED");
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void masthead() {
        Element header = page(SmallIssue.create()).expectFirst("body > header");
        assertThat(header.select("h1").eachText()).containsExactly("岚江每周要讯");
        assertThat(header.select(".number").text()).isEqualTo("2022 年第 1 期 总 252 期");
        assertThat(header.select(".imprint span").text()).isEqualTo("岚江市驻东澜办事处");
        assertThat(header.select("time[datetime=2022-01-07]").text()).isEqualTo("2022 年 1 月 7 日");
    }

    @Test
    void absentPartsAreLeftOut() {
        Document page = page(Issue.builder().build());
        assertThat(page.body().text()).isEmpty();
        assertThat(page.select("header, nav, h1, time")).isEmpty();
        assertThat(page.title()).isEqualTo("无题");
    }

    @Test
    void partsOfTheNumberThatAreAbsentAreLeftOut() {
        assertThat(numberLine(IssueNumber.of(2022, 0, 252))).isEqualTo("2022 年 总 252 期");
        assertThat(numberLine(IssueNumber.of(0, 3, 0))).isEqualTo("第 3 期");
        assertThat(numberLine(IssueNumber.of(0, 0, 0))).isEmpty();
    }

    private String numberLine(IssueNumber number) {
        return page(Issue.builder().masthead(m -> m.number(number)).build())
                .select(".number")
                .text();
    }

    @Test
    void dateAloneStillMakesAMasthead() {
        Masthead masthead = Masthead.builder().date(LocalDate.of(2022, 1, 7)).build();
        assertThat(page(Issue.builder().masthead(masthead).build()).select("header time"))
                .hasSize(1);
    }

    @Test
    void pagesAreGivenWhereTheContentsAreDeclared() {
        assertThat(page(SmallIssue.create()).select("nav .page").eachText()).containsExactly("3", "4", "12");
    }

    @Test
    void noPagesAreGivenWhereNoneAreDeclared() {
        Issue issue = Issue.builder()
                .masthead(SmallIssue.create().masthead())
                .sections(SmallIssue.create().sections())
                .build();
        Document page = page(issue);
        assertThat(page.select("nav .name")).hasSize(3);
        assertThat(page.select("nav .page")).isEmpty();
    }

    @Test
    void articlesOfTheSameTitleTakeTheirPagesInTurn() {
        Issue issue = Issue.builder()
                .section(
                        "要闻",
                        s -> s.article("简讯", a -> {}).article("简讯", a -> {}).article("简讯", a -> {}))
                .tableOfContents(new TableOfContents(List.of(new TocEntry("要闻", "简讯", 3), new TocEntry("要闻", "简讯", 5))))
                .build();
        assertThat(page(issue).select("nav li li").eachText()).containsExactly("简讯 3", "简讯 5", "简讯");
    }

    @Test
    void paragraphWithoutIndentSaysSo() {
        Elements paragraphs = page(SmallIssue.create()).select("main p");
        assertThat(paragraphs.eachAttr("class")).containsExactly("flush");
        assertThat(paragraphs.get(2).hasClass("flush")).isTrue();
    }

    @Test
    void strongTextIsMarked() {
        assertThat(page(SmallIssue.create()).select("main strong").eachText()).containsExactly("一是加大投入。", "二是放宽用途。");
    }

    private static Issue issueOf(String text) {
        return Issue.builder()
                .masthead(m -> m.title(text).number(IssueNumber.of(0, 1, 0)).issuer(text))
                .section(
                        text,
                        s -> s.article(text, a -> a.paragraph(p -> p.text(text).strong(text))))
                .build();
    }

    @Test
    void characterThatHtmlForbidsIsReplacedSoThatItIsSeen() {
        String forbidden = "\0 \1 \u000B \r \u007F \u0085 \uD800 \uDFFF \uFFFE \uFDD0 \uD83F\uDFFF";
        String seen = "\uFFFD" + " \uFFFD".repeat(10);
        Document page = page(issueOf("甲\t" + forbidden + "\n乙"));
        assertThat(page.expectFirst("main strong").wholeText()).isEqualTo("甲\t" + seen + "\n乙");
    }

    @Test
    void bytesDoNotDependOnTheLocale() {
        String usual = Rendering.text(renderer, SmallIssue.create());
        assertThat(Rendering.inLocale("tr", () -> Rendering.text(HtmlRenderer.create(), SmallIssue.create())))
                .isEqualTo(usual);
        assertThat(Rendering.inLocale("ar-EG-u-nu-arab", () -> Rendering.text(renderer, SmallIssue.create())))
                .isEqualTo(usual);
    }

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        Rendering.assertFlushedAndLeftOpen(renderer);
    }

    private Document page(Issue issue) {
        return Jsoup.parse(Rendering.text(renderer, issue));
    }
}
