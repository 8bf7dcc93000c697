package io.github.bulletinkit.render.internal.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.text.PublishedTextReader;
import io.github.bulletinkit.tools.Chromium;
import io.github.bulletinkit.tools.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A reader that is not ours, ofd.js in a browser, shows everything where the layout put it. It has fonts of its own, paints
 * pictures before areas, and cuts a character beyond U+FFFF in two, so there is none here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfdJsTest {
    /** The only scale at which it has pictures and text alike. */
    private static final double PX_PER_MM = 1 / 0.2642;

    private static final double EXACTNESS_PX = 0.5;
    private static final double MM = 25.4 / 72;
    private static final String PICTURE = "picture";

    private static final Path CORE_RESOURCES = Path.of("../bulletin-core/src/test/resources/io/github/bulletinkit");

    private static final String BYTES = "Uint8Array.from(atob('%s'), c => c.charCodeAt(0))";

    /**
     * Each character that is shown on a page, with its origin and the size and angle of its type, and each area or picture,
     * with its colour.
     */
    private static final String SHOW = """
            (async () => {
              const bytes = %s.buffer;
              const documents = await new Promise((success, fail) => ofd.parseOfdDocument({ofd: bytes, success, fail}));
              ofd.setPageScale(%s);
              const pages = ofd.renderOfdByScale(documents[0]);
              document.body.replaceChildren(...pages);
              return pages.map(page => {
                const corner = page.getBoundingClientRect();
                const characters = [...page.querySelectorAll('text')].map(text => {
                  const matrix = text.getScreenCTM();
                  const origin = new DOMPoint(text.getAttribute('x'), text.getAttribute('y')).matrixTransform(matrix);
                  return {text: text.textContent, x: origin.x - corner.x, y: origin.y - corner.y,
                      size: parseFloat(getComputedStyle(text).fontSize), angle: Math.atan2(matrix.b, matrix.a)};
                });
                const areas = [...page.querySelectorAll('image'), ...page.querySelectorAll('path')].map(area => {
                  const box = area.getBoundingClientRect();
                  return {x: box.x - corner.x, y: box.y - corner.y, width: box.width, height: box.height,
                      colour: area.localName === 'path' ? getComputedStyle(area).fill : 'picture'};
                });
                return {characters, areas: areas.filter(area => area.width > 0)};
              });
            })()""";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    static Path folder;

    private Chromium chromium;

    enum Pages {
        SAMPLE,
        TWIN,
        ALL_ELEMENTS,
        EVERY_INLINE,
        TURNED_TABLE;

        TypesetIssue typeset() throws IOException {
            PageStyle style = this == TWIN
                    ? PageStyle.bulletin()
                    : PageStyle.gbt9704().toBuilder().watermark("内部资料").build();
            return new Typesetter(style, new FontFaces(FontSet.bundled())).typeset(issue());
        }

        private Issue issue() throws IOException {
            return switch (this) {
                case SAMPLE -> sample();
                case TWIN -> twin();
                case ALL_ELEMENTS -> AllElements.create();
                case EVERY_INLINE -> EveryInline.issue();
                case TURNED_TABLE -> OfdPlacesTest.turnedTable("西澜");
            };
        }

        private static Issue sample() throws IOException {
            Path file = CORE_RESOURCES.resolve("validation/mutation/sample-issue.json");
            try (InputStream in = Files.newInputStream(file)) {
                return IssueJson.read(in);
            }
        }

        private static Issue twin() throws IOException {
            try (Reader in = Files.newBufferedReader(CORE_RESOURCES.resolve("text/metric-twin.txt"))) {
                return PublishedTextReader.read(in).issue();
            }
        }
    }

    @BeforeAll
    void start() throws IOException {
        Path script = Tool.OFD_JS.path().resolve("lib/ofd.umd.min.js");
        Path page = folder.resolve("reader.html");
        Files.writeString(
                page, "<!DOCTYPE html><meta charset=\"UTF-8\"><script src=\"" + script.toUri() + "\"></script>");
        chromium = Chromium.start(folder.resolve("profile"));
        chromium.load(page.toUri());
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Pages.class)
    void everythingIsShownWhereTheLayoutPutIt(Pages pages) throws IOException {
        TypesetIssue typeset = pages.typeset();
        JsonNode shown = show(typeset);
        assertThat(shown).hasSize(typeset.pageCount());
        for (int page = 0; page < typeset.pageCount(); page++) {
            String where = "page " + page + ", item ";
            JsonNode characters = shown.get(page).path("characters");
            List<DrawnCharacter> expected = DrawnCharacter.of(typeset, page);
            assertThat(characters)
                    .extracting(character -> character.path("text").asText())
                    .isEqualTo(expected.stream()
                            .map(character -> Character.toString(character.codePoint()))
                            .toList());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(characters.get(i), expected.get(i), where + i);
            }
            JsonNode areas = shown.get(page).path("areas");
            List<Area> expectedAreas = areas(typeset.frame(page).items());
            expectedAreas.sort(Comparator.comparing(area -> !area.colour().equals(PICTURE)));
            assertThat(areas).as(where).hasSameSizeAs(expectedAreas);
            for (int i = 0; i < expectedAreas.size(); i++) {
                assertSame(areas.get(i), expectedAreas.get(i), where + i);
            }
        }
    }

    /** It checks fonts strictly, as they may come from anywhere. */
    @ParameterizedTest
    @EnumSource(Pages.class)
    void browserTakesTheEmbeddedFonts(Pages pages) throws IOException {
        OfdFile file = OfdFile.of(paint(pages.typeset()));
        List<byte[]> fonts = file.parts().entrySet().stream()
                .filter(part -> part.getKey().endsWith(".ttf"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(fonts).isNotEmpty();
        for (byte[] font : fonts) {
            String bytes = BYTES.formatted(Base64.getEncoder().encodeToString(font));
            assertThat(chromium.evaluate("new FontFace('font', " + bytes + ").load().then(font => font.status)")
                            .asText())
                    .isEqualTo("loaded");
        }
    }

    private static byte[] paint(TypesetIssue typeset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfdPainter.paint(typeset, new OfdOptions(true, null, false), PageProgress.NONE, out);
        return out.toByteArray();
    }

    private JsonNode show(TypesetIssue typeset) throws IOException {
        String bytes = BYTES.formatted(Base64.getEncoder().encodeToString(paint(typeset)));
        return chromium.evaluate(SHOW.formatted(bytes, PX_PER_MM));
    }

    /** A rule or a picture, in the order of the page. What is turned sideways runs up the page. */
    private record Area(double xPt, double yPt, double widthPt, double heightPt, String colour) {

        Area sideways(Frame.Sideways place) {
            return new Area(
                    place.xPt() + yPt,
                    place.yPt() - xPt - widthPt,
                    /* widthPt= */ heightPt,
                    /* heightPt= */ widthPt,
                    colour);
        }
    }

    private static List<Area> areas(List<Frame.Item> items) {
        List<Area> areas = new ArrayList<>();
        for (Frame.Item item : items) {
            if (item instanceof Frame.Rule rule) {
                String colour =
                        "rgb(%d, %d, %d)".formatted(rule.rgb() >> 16, rule.rgb() >> 8 & 0xFF, rule.rgb() & 0xFF);
                areas.add(new Area(rule.xPt(), rule.yPt(), rule.widthPt(), rule.heightPt(), colour));
            } else if (item instanceof Frame.Picture picture) {
                areas.add(new Area(picture.xPt(), picture.yPt(), picture.widthPt(), picture.heightPt(), PICTURE));
            } else if (item instanceof Frame.Sideways sideways) {
                areas(sideways.items()).forEach(area -> areas.add(area.sideways(sideways)));
            }
        }
        return areas;
    }

    private static void assertSame(JsonNode shown, DrawnCharacter expected, String where) {
        String what = where + ": " + shown + " for " + expected;
        assertClose(shown.path("x"), expected.xMm(), what);
        assertClose(shown.path("y"), expected.yMm(), what);
        assertClose(shown.path("size"), expected.sizeMm(), what);
        assertThat(shown.path("angle").asDouble()).as(what).isCloseTo(expected.angle(), within(0.001));
    }

    private static void assertSame(JsonNode shown, Area expected, String where) {
        String what = where + ": " + shown + " for " + expected;
        assertClose(shown.path("x"), expected.xPt() * MM, what);
        assertClose(shown.path("y"), expected.yPt() * MM, what);
        assertClose(shown.path("width"), expected.widthPt() * MM, what);
        assertClose(shown.path("height"), expected.heightPt() * MM, what);
        assertThat(shown.path("colour").asText()).as(what).isEqualTo(expected.colour());
    }

    private static void assertClose(JsonNode px, double mm, String what) {
        assertThat(px.asDouble()).as(what).isCloseTo(mm * PX_PER_MM, within(EXACTNESS_PX));
    }
}
