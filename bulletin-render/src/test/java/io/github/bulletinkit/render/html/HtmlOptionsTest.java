package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import io.github.bulletinkit.render.TurnedPicture;
import io.github.bulletinkit.render.style.Logo;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlOptionsTest {

    @Test
    void builderWithoutOptionsWritesWhatCreateDoes() {
        assertThat(Rendering.text(HtmlRenderer.builder().build(), SmallIssue.create()))
                .isEqualTo(Rendering.text(HtmlRenderer.create(), SmallIssue.create()));
    }

    @Test
    void fragmentIsOneArticleWithoutShell() {
        String html = Rendering.text(HtmlRenderer.builder().fragment(true).build(), AllElements.withContents());
        assertThat(html).startsWith("<article ").endsWith("</article>\n");
        assertThat(html).doesNotContain("<html", "<head>", "<body", "<main", "<style", "<script", "<meta");
        Element root = Jsoup.parseBodyFragment(html).body().child(0);
        assertThat(root.attr("lang")).isEqualTo("zh-CN");
        assertThat(root.attr("aria-labelledby")).isEqualTo("bulletin-title bulletin-number");
        assertThat(root.expectFirst("#bulletin-title").text()).isEqualTo("东澜湾区每周要讯");
    }

    @Test
    void everyNameInAFragmentHasItsPrefix() {
        Document page =
                page(HtmlRenderer.builder().fragment(true).idPrefix("no500-").build());
        assertThat(page.select("[class]").stream().flatMap(element -> element.classNames().stream()))
                .allMatch(name -> name.startsWith("bulletin-"));
        assertThat(page.select("[id]").eachAttr("id"))
                .hasSize(13)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("no500-"));
        assertThat(page.select("a"))
                .hasSize(9)
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .flatMap(ids -> List.of(ids.split(" ", -1)))
                .hasSize(8)
                .allSatisfy(id -> assertThat(page.select("#" + id)).hasSize(1));
    }

    @Test
    void idsBeginAsClassesDoUnlessSaidOtherwise() {
        assertThat(page(HtmlRenderer.builder().classPrefix("jx_").build())
                        .select("[id]")
                        .eachAttr("id"))
                .allMatch(id -> id.startsWith("jx_"));
        assertThat(page(HtmlRenderer.builder().fragment(true).classPrefix("").build())
                        .select("article.issue > header.masthead > h1#title"))
                .hasSize(1);
    }

    @Test
    void everyClassOfTheMarkupHasItsRuleUnderEveryPrefix() {
        HtmlRenderer renderer =
                HtmlRenderer.builder().fragment(true).classPrefix("Jx-").build();
        List<String> unstyled = List.of("Jx-main", "Jx-classification", "Jx-issuer");
        assertThat(page(renderer).select("[class]").stream()
                        .flatMap(element -> element.classNames().stream())
                        .filter(name -> !unstyled.contains(name)))
                .allSatisfy(name -> assertThat(renderer.stylesheet()).contains("." + name));
        assertThat(renderer.stylesheet()).doesNotContain("@page", "prefers-color-scheme", ".issue", ".table");
        assertThat(renderer.stylesheet()).contains("9vw, 2.95em)", "padding-left: .06em;");
    }

    @Test
    void headingsGoDownByTheOffset() {
        Document page = page(HtmlRenderer.builder().headingOffset(3).build());
        assertThat(page.select("h1, h2, h3")).isEmpty();
        assertThat(page.select("h4").eachText()).containsExactly("东澜湾区每周要讯");
        assertThat(page.select("nav > h5").text()).isEqualTo("目录");
        assertThat(page.select("article > h6")).hasSize(5);
        assertThat(page.select("div.level-4[role=heading][aria-level=10]").eachText())
                .containsExactly("（1）货运船舶", "（2）客渡船舶");
    }

    @Test
    void ownStylesheetTakesThePlaceOfTheLibrarys() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .stylesheet("h1 > span::before {\r\n  content: \"<!--\\3c /style>&\";\r}")
                .build();
        Document page = page(renderer);
        String css = page.expectFirst("style").data();
        assertThat(css)
                .isEqualTo(renderer.stylesheet())
                .isEqualTo("h1 > span::before {\n  content: \"<!--\\3c /style>&\";\n}");
        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .contains("style-src 'sha256-" + Stylesheet.own(css).sha256() + "'; img-src data:; font-src data:; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</style>", "a{}</STYLE ", "/* </sTyLe/ */"})
    void stylesheetThatWouldEndItsElementIsRefused(String css) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().stylesheet(css))
                .withMessageStartingWith("stylesheet: \"</")
                .withMessageEndingWith("would end the style element; write its \"<\" as \"\\3c \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "a\f", "a\uD800", "a\uFFFE"})
    void stylesheetWithACharacterThatHtmlForbidsIsRefused(String css) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().stylesheet(css))
                .withMessageMatching("stylesheet: U\\+[0-9A-F]{4} at character 1 is not allowed in HTML");
    }

    @Test
    void logoIsAboveTheTitleWithItsAlternativeText() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .logo(Logo.aboveTitle(TurnedPicture.png(1), 12.7, "市徽"))
                .build();
        Document page = Jsoup.parse(Rendering.text(renderer, SmallIssue.create()));
        Element logo = page.expectFirst("header > p.logo:has(+ h1) > img");
        assertThat(logo.attr("alt")).isEqualTo("市徽");
        assertThat(logo.attr("height")).isEqualTo("48");
        assertThat(logo.attr("width")).isEqualTo("96");
        assertThat(page.expectFirst("meta[http-equiv]").attr("content")).contains("img-src data:");
        assertThat(renderer.stylesheet())
                .contains(".issue .logo {")
                .startsWith(HtmlRenderer.create().stylesheet());
    }

    @Test
    void logoIsBesideTheTitle() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder().logo(Logo.besideTitle(TurnedPicture.png(1), 12, "市徽"));
        String usual = Rendering.text(builder.fragment(true).build(), SmallIssue.create());
        assertThat(Jsoup.parse(usual).select("header > div.bulletin-beside-logo > img + h1"))
                .hasSize(1);
        String inline = Rendering.text(builder.inlineStyles().build(), SmallIssue.create());
        assertThat(Jsoup.parse(inline).select("table[role=presentation] td:has(img) + td > h1"))
                .hasSize(1);
    }

    @Test
    void damagedLogoIsRefused() {
        byte[] bytes = TurnedPicture.png(1).bytes();
        Logo damaged = Logo.aboveTitle(ImageData.of(Arrays.copyOf(bytes, bytes.length - 20)), 12, "市徽");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().logo(damaged))
                .withMessageContaining("logo");
    }

    @Test
    void fragmentCarriesNoStylesheet() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        HtmlRenderer.builder().stylesheet("p {}").fragment(true).build())
                .withMessageStartingWith("stylesheet: a fragment carries none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a", "-a", "a b", "a\"", "a>", "刊", "a.b", "$1", " "})
    void prefixThatIsNoNameIsRefused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().classPrefix(prefix))
                .withMessage("classPrefix: \"" + prefix
                        + "\" is not a letter followed by letters, digits, hyphens and underscores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().idPrefix(prefix))
                .withMessageStartingWith("idPrefix: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MAX_VALUE})
    void offsetThatLeavesNoHeadingIsRefused(int offset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().headingOffset(offset))
                .withMessage("headingOffset: " + offset + " is not from 0 to 5");
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().stylesheet(null))
                .withMessage("css");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().idPrefix(null))
                .withMessage("idPrefix");
    }

    private static Document page(HtmlRenderer renderer) {
        return Jsoup.parse(Rendering.text(renderer, AllElements.withContents()));
    }
}
