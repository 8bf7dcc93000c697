package io.github.bulletinkit.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.OtherOffice;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.SmallIssue;
import io.github.bulletinkit.render.TablesAndFigures;
import io.github.bulletinkit.render.TurnedPicture;
import io.github.bulletinkit.tools.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a browser; skipped if Chromium is not installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlBrowserTest {
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    static Path folder;

    private Chromium chromium;

    enum Page {
        SMALL,
        ALL_ELEMENTS,
        OTHER_OFFICE,
        TWO_FRAGMENTS,
        HOSTILE,
        TURNED_PICTURES,
        EVERY_INLINE,
        TABLES_AND_FIGURES,
        LONG_WORDS;

        String html() {
            return switch (this) {
                case SMALL -> page(SmallIssue.create());
                case ALL_ELEMENTS -> page(AllElements.withContents());
                case OTHER_OFFICE ->
                    Rendering.text(
                            HtmlRenderer.builder()
                                    .bulletinFormat(OtherOffice.format())
                                    .build(),
                            OtherOffice.issue());
                case TWO_FRAGMENTS -> portal();
                case HOSTILE -> page(HostileTexts.issue(String.join(" ", HostileTexts.ALL)));
                case TURNED_PICTURES -> page(turnedPictures());
                case EVERY_INLINE -> page(EveryInline.issue());
                case TABLES_AND_FIGURES -> page(TablesAndFigures.create());
                case LONG_WORDS -> page(longWords());
            };
        }

        private static Issue longWords() {
            String[] words = {
                "https://www.dongwan.example.gov.cn/zwgk/public/2026/11/13/content_8293847283.html",
                "https://www.dongwan.example.gov.cn/content_8293847283_attachment.html?from=timeline&id=20261113",
                "dongwan-office.bulletin_editor@dongwan-government.example.gov.cn",
                "Pneumonoultramicroscopicsilicovolcanoconiosis-Hippopotomonstrosesquippedaliophobia",
                "9111000071093465XC20261113000000012345678901234567890",
                "C:\\Users\\Public\\Documents\\Bulletins\\2026\\November\\Weekly.docx",
                "Microsoft",
                "010-87654321/87654322",
                "2026-11-13",
                "COVID-19"
            };
            Article.Builder article = Article.builder().title("长网址" + words[0] + "公布");
            for (String word : words) {
                for (int before = 1; before <= 16; before += 3) {
                    String text = "东湾市政务服务网公开网址电子邮箱".substring(0, before) + word + "，请各单位知悉并按要求办理。";
                    article.paragraph(text)
                            .paragraph(p -> p.text(text).strong(text).indent(false));
                }
                article.table(t -> t.header("序号", "网址").row("1", "见" + word + "，请知悉"));
            }
            return Issue.builder()
                    .section("科创聚焦", s -> s.article(article.build()))
                    .build();
        }

        private static String page(Issue issue) {
            return Rendering.text(HtmlRenderer.create(), issue);
        }

        private static Issue turnedPictures() {
            List<Block> figures = new ArrayList<>();
            for (int orientation = 1; orientation <= 8; orientation++) {
                figures.add(new Figure(TurnedPicture.jpeg(orientation), "图", ""));
                figures.add(new Figure(TurnedPicture.png(orientation), "图", ""));
            }
            return Issue.builder().editorNote(figures).build();
        }

        /** A host page with its own title, and with other styles for tables and headings. */
        private static String portal() {
            HtmlRenderer.Builder builder = HtmlRenderer.builder().fragment(true).headingOffset(1);
            HtmlRenderer small = builder.idPrefix("no252-").build();
            HtmlRenderer large = builder.idPrefix("no500-").build();
            return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>门户</title>"
                    + "<meta name=\"viewport\" content=\"width=device-width\"><style>h2 { color: gray } .table { color: gray }"
                    + small.stylesheet() + "</style></head><body><main><h1>门户</h1>\n"
                    + Rendering.text(small, SmallIssue.create())
                    + Rendering.text(large, AllElements.withContents()) + "</main></body></html>";
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
    @CsvSource({
        "SMALL,light",
        "SMALL,dark",
        "ALL_ELEMENTS,light",
        "ALL_ELEMENTS,dark",
        "OTHER_OFFICE,light",
        "OTHER_OFFICE,dark",
        "EVERY_INLINE,light",
        "EVERY_INLINE,dark",
        "TWO_FRAGMENTS,light",
        "TWO_FRAGMENTS,dark"
    })
    void axeFindsNoViolation(Page page, String scheme) throws IOException {
        show(page, DESKTOP, scheme);
        chromium.evaluate(Rendering.resource(HtmlBrowserTest.class, "/axe.min.js"));
        JsonNode result = chromium.evaluate("axe.run().then(r => ({passes: r.passes.length, violations: r.violations"
                + ".map(v => v.id + ' ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))}))");
        assertThat(result.path("violations")).isEmpty();
        assertThat(result.path("passes").asInt()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void consoleStaysSilentAndNothingIsRun(Page page) throws IOException {
        show(page, DESKTOP, "light");
        assertThat(chromium.evaluate("document.readyState").asText()).isEqualTo("complete");
        assertThat(chromium.messages()).isEmpty();
        assertThat(chromium.evaluate("performance.getEntriesByType('resource').map(e => e.name)"
                        + ".filter(name => !name.startsWith('data:'))"))
                .isEmpty();
    }

    @Test
    void styleSheetIsAllowedByThePolicy() throws IOException {
        show(Page.SMALL, DESKTOP, "light");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('h1')).color")
                        .asText())
                .isEqualTo("rgb(215, 0, 15)");
    }

    @Test
    void browserBuildsTheElementsThatThePageNames() throws IOException {
        show(Page.HOSTILE, DESKTOP, "light");
        List<String> named = Jsoup.parse(Page.HOSTILE.html()).getAllElements().stream()
                .filter(element -> !(element instanceof Document))
                .map(element -> element.tagName() + element.attributesSize())
                .toList();
        assertThat(strings(chromium.evaluate(
                        "[...document.querySelectorAll('*')]" + ".map(e => e.localName + e.attributes.length)")))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMALL", "ALL_ELEMENTS", "OTHER_OFFICE", "EVERY_INLINE", "TWO_FRAGMENTS"})
    void everyLinkOfTheContentsLandsOnItsArticle(String name) throws IOException {
        show(Page.valueOf(name), DESKTOP, "light");
        JsonNode landings = chromium.evaluate("""
                (async () => {
                  const landings = [];
                  for (const link of document.querySelectorAll('nav a')) {
                    link.click();
                    await new Promise(done => requestAnimationFrame(done));
                    const target = document.querySelector(':target');
                    const box = target.getBoundingClientRect();
                    landings.push({
                      wanted: link.firstChild.textContent.trim(),
                      heading: target.querySelector('h2, h3, h4').textContent,
                      seen: box.top >= 0 && box.top < innerHeight});
                  }
                  return landings;
                })()""");
        assertThat(landings).isNotEmpty().allSatisfy(landing -> {
            assertThat(landing.path("heading").asText())
                    .isEqualTo(landing.path("wanted").asText());
            assertThat(landing.path("seen").asBoolean()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void nothingScrollsSidewaysOnAPhone(Page page) throws IOException {
        show(page, PHONE, "light");
        assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(PHONE);
    }

    /** Where the lines of paragraphs, cells and titles end, and how far apart the hanzi of a line are. */
    private static final String LINES = """
            (() => {
              const signs = '/.-_?&=@', hanzi = /[\\u4e00-\\u9fff]/, sign = /[!-~]/;
              const result = {pitch: 0, cuts: []};
              for (const element of document.querySelectorAll('main p, main td, main h3')) {
                const characters = [];
                const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  const text = texts.currentNode;
                  for (let i = 0; i < text.length; i++) {
                    const range = document.createRange();
                    range.setStart(text, i);
                    range.setEnd(text, i + 1);
                    const boxes = range.getClientRects();
                    characters.push({c: text.data[i], box: boxes[boxes.length - 1]});
                  }
                }
                const size = parseFloat(getComputedStyle(element).fontSize);
                const all = characters.map(character => character.c).join('');
                for (let i = 1; i < characters.length; i++) {
                  const a = characters[i - 1], b = characters[i];
                  if (b.box.left >= a.box.left && hanzi.test(a.c) && hanzi.test(b.c)) {
                    result.pitch = Math.max(result.pitch, (b.box.left - a.box.left) / size);
                  }
                  if (b.box.left < a.box.left && sign.test(a.c) && sign.test(b.c) && (!signs.includes(a.c) || signs.includes(b.c))) {
                    const run = /[^/.\\-_?&=@\\u2000-\\uffff]*$/.exec(all.slice(0, i))[0];
                    result.cuts.push(run + '|' + /^[!-~]*/.exec(all.slice(i))[0]);
                  }
                }
              }
              return result;
            })()""";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 500, 800, DESKTOP})
    void longWordNeitherSpreadsTheLineBeforeItNorIsCutInsideItsParts(int width) throws IOException {
        show(Page.LONG_WORDS, width, "light");
        JsonNode lines = chromium.evaluate(LINES);
        assertThat(lines.path("pitch").asDouble()).isBetween(1.0, 1.3);
        assertThat(strings(lines.path("cuts")))
                .isNotEmpty()
                .allSatisfy(cut -> assertThat(cut)
                        .matches("[^|]+\\|[^/.?&=@_-].*")
                        .satisfies(longer -> assertThat(longer.replaceAll("[/.?&=@_-].*", ""))
                                .hasSizeGreaterThan(31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMALL", "ALL_ELEMENTS", "OTHER_OFFICE"})
    void printLosesNoText(String name) throws IOException {
        Page page = Page.valueOf(name);
        show(page, DESKTOP, "light");
        byte[] pdf = Base64.getDecoder()
                .decode(chromium.call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                        .path("data")
                        .asText());
        Document html = Jsoup.parse(page.html());
        html.select(".page").remove();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            String printed = new PDFTextStripper().getText(document).replaceAll("(?m)^— \\d+ —$", "");
            Map<Integer, Integer> seen = characters(printed);
            assertThat(characters(html.body().text()))
                    .allSatisfy((character, count) -> assertThat(seen.getOrDefault(character, 0))
                            .as(Character.toString(character))
                            .isGreaterThanOrEqualTo(count));
        }
    }

    /** The page reserves the size of the upright picture; the browser turns it. */
    @Test
    void picturesOfEveryOrientationAreShownUprightInTheRoomThatThePageGivesThem() throws IOException {
        show(Page.TURNED_PICTURES, DESKTOP, "light");
        JsonNode pictures = chromium.evaluate("""
                [...document.images].map(image => {
                  const canvas = document.createElement('canvas');
                  canvas.width = image.naturalWidth;
                  canvas.height = image.naturalHeight;
                  const context = canvas.getContext('2d');
                  context.drawImage(image, 0, 0);
                  const quarter = (x, y) => [...context.getImageData(x * canvas.width / 4, y * canvas.height / 4, 1, 1)
                      .data].slice(0, 3).map(level => level > 128 ? 1 : 0).join('');
                  return [image.getAttribute('width'), image.getAttribute('height'), image.width, image.height,
                      quarter(1, 1), quarter(3, 1), quarter(1, 3), quarter(3, 3)].join(' ');
                })""");
        assertThat(strings(pictures)).hasSize(16).containsOnly("160 80 160 80 100 010 001 110");
    }

    private static Map<Integer, Integer> characters(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    private void show(Page page, int width, String scheme) throws IOException {
        Path file = folder.resolve(page + ".html");
        Files.writeString(file, page.html(), StandardCharsets.UTF_8);
        chromium.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width == PHONE));
        chromium.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        chromium.load(file.toUri());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
