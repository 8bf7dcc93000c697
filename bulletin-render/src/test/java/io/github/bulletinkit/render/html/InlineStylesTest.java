package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import io.github.bulletinkit.render.TablesAndFigures;
import io.github.bulletinkit.render.TurnedPicture;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InlineStylesTest {
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().inlineStyles().build();
    private static final HtmlRenderer FRAGMENT =
            HtmlRenderer.builder().inlineStyles().fragment(true).build();

    /** Elements that mail programs and editors have known for long. */
    private static final Set<String> OLD = Set.of(
            "section", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "li", "table", "caption", "thead",
            "tbody", "tr", "th", "td", "img", "a", "span", "strong", "sup", "sub", "br", "wbr");

    static Stream<Issue> issues() {
        return Stream.of(
                SmallIssue.create(),
                AllElements.withContents(),
                OtherOffice.issue(),
                EveryInline.issue(),
                TablesAndFigures.create(),
                HostileTexts.issue(String.join(" ", HostileTexts.ALL)));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void nothingIsWrittenThatProgramsDrop(Issue issue) {
        for (HtmlRenderer renderer : List.of(PAGE, FRAGMENT)) {
            Document page = Jsoup.parse(Rendering.text(renderer, issue));
            assertThat(page.select("[class], style, script, link")).isEmpty();
            assertThat(page.body().children().select("*").eachAttr("style"))
                    .isNotEmpty()
                    .noneMatch(style -> style.contains("var(") || style.contains("position") || style.contains("flex"));
            assertThat(new TreeSet<>(page.body().children().select("*").stream()
                            .map(Element::normalName)
                            .toList()))
                    .isSubsetOf(OLD);
        }
    }

    @ParameterizedTest
    @MethodSource("issues")
    void textIsThatOfThePageWithAStyleSheet(Issue issue) {
        Document usual = Jsoup.parse(Rendering.text(HtmlRenderer.create(), issue));
        usual.select("[data-label]").forEach(item -> item.prependText(item.attr("data-label")));
        Document inline = Jsoup.parse(Rendering.text(PAGE, issue));
        assertThat(withoutSpaces(inline)).isEqualTo(withoutSpaces(usual));
        assertThat(inline.title()).isEqualTo(usual.title());
        assertThat(inline.select("a").eachAttr("href"))
                .isEqualTo(usual.select("a").eachAttr("href"));
        assertThat(inline.select("img").eachAttr("alt"))
                .isEqualTo(usual.select("img").eachAttr("alt"));
    }

    private static String withoutSpaces(Document page) {
        return page.body().text().replaceAll("\\s", "");
    }

    /** Gmail shows only the first 102 KB of a mail. */
    @Test
    void styleIsOnlyWhereItIsNeeded() {
        String usual = Rendering.text(HtmlRenderer.create(), AllElements.create());
        assertThat(Rendering.text(PAGE, AllElements.create())).hasSizeLessThan(usual.length() * 3 / 2);
        assertThat(Jsoup.parse(Rendering.text(PAGE, AllElements.create())).select("[style='']"))
                .isEmpty();
    }

    @Test
    void laterRulesReplaceTheValuesOfEarlierOnes() {
        Document page = Jsoup.parse(Rendering.text(PAGE, EveryInline.issue()));
        assertThat(page.select("p").eachAttr("style"))
                .contains("margin:0 0 8px;text-align:justify;text-indent:2em")
                .allMatch(style -> Stream.of(style.split(";", -1))
                                .map(declaration -> declaration.replaceAll(":.*", ""))
                                .distinct()
                                .count()
                        == style.split(";", -1).length);
    }

    @Test
    void pictureOfAMailIsAPartThatThePageNamesByItsContentId() {
        Figure twice = new Figure(TurnedPicture.png(1), "图", "");
        Issue issue = Issue.builder()
                .masthead(m -> m.title("要讯"))
                .editorNote(List.of(twice, new Figure(TurnedPicture.jpeg(1), "图", ""), twice))
                .build();
        HtmlMail mail = PAGE.mail(issue);
        assertThat(mail.pictures())
                .extracting(HtmlMail.Picture::image)
                .containsExactly(TurnedPicture.png(1), TurnedPicture.jpeg(1));
        String first = mail.pictures().get(0).contentId();
        assertThat(Jsoup.parse(mail.html()).select("img").eachAttr("src"))
                .containsExactly("cid:" + first, "cid:" + mail.pictures().get(1).contentId(), "cid:" + first);
        assertThat(first).matches("[0-9a-f]{32}@bulletin");
        assertThat(mail.html()).doesNotContain("data:");
        assertThat(PAGE.mail(issue)).isEqualTo(mail);
    }

    @Test
    void mailIsThePageWithOtherAddresses() {
        String page = Rendering.text(PAGE, AllElements.create());
        Matcher data = Pattern.compile("data:[^\"]+").matcher(page);
        assertThat(PAGE.mail(AllElements.create()).html().replaceAll("cid:[^\"]+", "data"))
                .isEqualTo(data.replaceAll("data"));
    }

    @Test
    void mailNeedsInlineStyles() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HtmlRenderer.create().mail(SmallIssue.create()))
                .withMessageEndingWith("build the renderer with inlineStyles()");
    }

    @Test
    void inlineStylesHaveNeitherAStyleSheetNorClasses() {
        HtmlRenderer.Builder own = HtmlRenderer.builder().inlineStyles().stylesheet("p {}");
        assertThatIllegalStateException().isThrownBy(own::build).withMessageStartingWith("stylesheet: ");
        HtmlRenderer.Builder prefix = HtmlRenderer.builder().inlineStyles().classPrefix("jx-");
        assertThatIllegalStateException().isThrownBy(prefix::build).withMessageStartingWith("classPrefix: ");
        assertThat(PAGE.stylesheet()).isEmpty();
    }

    @Test
    void idsHaveTheirPrefixAndHeadingsTheirOffset() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .inlineStyles()
                .fragment(true)
                .idPrefix("no500-")
                .headingOffset(1)
                .build();
        Document page = Jsoup.parse(Rendering.text(renderer, AllElements.withContents()));
        assertThat(page.select("[id]").eachAttr("id")).isNotEmpty().allMatch(id -> id.startsWith("no500-"));
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.expectFirst("h2").text()).isEqualTo("东澜湾区每周要讯");
    }
}
