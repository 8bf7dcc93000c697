package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.TablesAndFigures;
import io.github.bulletinkit.tools.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages for mail programs and editors, shown by a browser as they are and as those leave them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InlineStylesBrowserTest {
    private static final int PHONE = 375;
    private static final int WINDOW = 700;

    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().inlineStyles().build();

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    static Path folder;

    private Chromium chromium;

    enum Content {
        ALL_ELEMENTS,
        OTHER_OFFICE,
        EVERY_INLINE,
        TABLES_AND_FIGURES;

        Issue issue() {
            return switch (this) {
                case ALL_ELEMENTS -> AllElements.withContents();
                case OTHER_OFFICE -> OtherOffice.issue();
                case EVERY_INLINE -> EveryInline.issue();
                case TABLES_AND_FIGURES -> TablesAndFigures.create();
            };
        }
    }

    @BeforeAll
    void start() throws IOException {
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void pageLooksTheSameWithoutClassesIdsAndStyleSheets(Content content) throws IOException {
        String page = Rendering.text(PAGE, content.issue());
        for (int width : new int[] {PHONE, WINDOW}) {
            assertThat(screenshot(stripped(page), width)).isEqualTo(screenshot(page, width));
        }
    }

    @Test
    void pageWithAStyleSheetDoesNot() throws IOException {
        String page = Rendering.text(HtmlRenderer.create(), EveryInline.issue());
        assertThat(screenshot(stripped(page), WINDOW)).isNotEqualTo(screenshot(page, WINDOW));
    }

    private static String stripped(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("style").remove();
        page.getAllElements().removeAttr("class").removeAttr("id");
        return page.outerHtml();
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void axeFindsNoViolation(Content content) throws IOException {
        show(Rendering.text(PAGE, content.issue()), WINDOW);
        assertNoViolation();
        Renderer fragment = HtmlRenderer.builder()
                .inlineStyles()
                .fragment(true)
                .headingOffset(1)
                .build();
        show(
                "<!DOCTYPE html><html lang=\"zh-CN\"><title>门户</title><main><h1>门户</h1>"
                        + Rendering.text(fragment, content.issue()) + "</main></html>",
                WINDOW);
        assertNoViolation();
    }

    private void assertNoViolation() throws IOException {
        chromium.evaluate(Rendering.resource(InlineStylesBrowserTest.class, "/axe.min.js"));
        JsonNode result = chromium.evaluate("axe.run().then(r => ({passes: r.passes.length, violations: r.violations"
                + ".map(v => v.id + ' ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))}))");
        assertThat(result.path("violations")).isEmpty();
        assertThat(result.path("passes").asInt()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void nothingScrollsSidewaysOnAPhone(Content content) throws IOException {
        show(Rendering.text(PAGE, content.issue()), PHONE);
        assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(PHONE);
    }

    /** A mail as browsers save it: a page and its pictures in one file. */
    @Test
    void picturesOfAMailAreShown() throws IOException {
        HtmlMail mail = PAGE.mail(TablesAndFigures.create());
        StringBuilder mime = new StringBuilder("MIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"part\"\r\n"
                + "\r\n--part\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(mail.html().getBytes(StandardCharsets.UTF_8)));
        for (HtmlMail.Picture picture : mail.pictures()) {
            mime.append("\r\n--part\r\nContent-Type: " + picture.image().mediaType()
                    + "\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <" + picture.contentId() + ">\r\n\r\n"
                    + base64(picture.image().bytes()));
        }
        Path file = folder.resolve("mail.mhtml");
        Files.writeString(file, mime.append("\r\n--part--\r\n"));
        chromium.load(file.toUri());
        assertThat(chromium.evaluate("[...document.images].filter(image => image.naturalWidth > 0).length")
                        .asInt())
                .isEqualTo(chromium.evaluate("document.images.length").asInt())
                .isPositive();
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    /** The whole page as a PNG. */
    private String screenshot(String html, int width) throws IOException {
        show(html, width);
        int height = chromium.evaluate("document.documentElement.scrollHeight").asInt();
        Map<String, Integer> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        return chromium.call("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))
                .path("data")
                .asText();
    }

    private void show(String html, int width) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html);
        chromium.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width == PHONE));
        chromium.load(file.toUri());
    }
}
