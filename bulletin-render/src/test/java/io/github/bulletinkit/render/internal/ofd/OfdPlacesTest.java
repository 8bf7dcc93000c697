package io.github.bulletinkit.render.internal.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every character is where the layout put it, to a hundredth of a millimetre, in its size and its face. */
class OfdPlacesTest {
    private static final double EXACTNESS_MM = 0.01;

    static Stream<Arguments> issues() {
        PageStyle watermarked =
                PageStyle.gbt9704().toBuilder().watermark("内部资料").build();
        return Stream.of(
                Arguments.of(AllElements.create(), PageStyle.bulletin()),
                Arguments.of(AllElements.create(), watermarked),
                Arguments.of(EveryInline.issue(), PageStyle.gbt9704()),
                Arguments.of(turnedTable("西𬭳"), PageStyle.gbt9704()));
    }

    static Issue turnedTable(String district) {
        return Issue.builder()
                .masthead(m -> m.title("要讯"))
                .section(
                        "栏目",
                        s -> s.article(
                                "甲",
                                a -> a.table(t -> t.header("地区", "数值")
                                        .row("东澜", "12.5")
                                        .row(district, "8")
                                        .turned(true))))
                .build();
    }

    @ParameterizedTest
    @MethodSource("issues")
    void charactersAreWhereTheLayoutPutThem(Issue issue, PageStyle style) throws IOException {
        TypesetIssue typeset = new Typesetter(style, new FontFaces(FontSet.bundled())).typeset(issue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfdPainter.paint(typeset, new OfdOptions(true, null, false), PageProgress.NONE, out);
        OfdFile file = OfdFile.of(out.toByteArray());
        for (int page = 0; page < typeset.pageCount(); page++) {
            List<DrawnCharacter> expected = DrawnCharacter.of(typeset, page);
            List<DrawnCharacter> actual = actual(file, page);
            assertThat(actual)
                    .extracting(DrawnCharacter::codePoint)
                    .isEqualTo(expected.stream().map(DrawnCharacter::codePoint).toList());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(actual.get(i), expected.get(i), "page " + page + ", character " + i);
            }
        }
    }

    private static void assertSame(DrawnCharacter actual, DrawnCharacter expected, String place) {
        String what = place + ": " + actual + " for " + expected;
        assertThat(actual.xMm()).as(what).isCloseTo(expected.xMm(), within(EXACTNESS_MM));
        assertThat(actual.yMm()).as(what).isCloseTo(expected.yMm(), within(EXACTNESS_MM));
        assertThat(actual.sizeMm()).as(what).isCloseTo(expected.sizeMm(), within(0.001));
        assertThat(actual.angle()).as(what).isCloseTo(expected.angle(), within(0.001));
        assertThat(actual.family()).as(what).isEqualTo(expected.family());
    }

    private static List<DrawnCharacter> actual(OfdFile file, int page) {
        List<DrawnCharacter> drawn = new ArrayList<>();
        Element fonts = file.xml("Doc_0/PublicRes.xml");
        Element content = file.xml("Doc_0/Pages/Page_" + page + "/Content.xml");
        for (Element object : OfdFile.elements(content, "TextObject")) {
            String family = OfdFile.elements(fonts, "Font").stream()
                    .filter(font -> font.getAttribute("ID").equals(object.getAttribute("Font")))
                    .findFirst()
                    .orElseThrow()
                    .getAttribute("FamilyName");
            add(object, family, drawn);
        }
        return drawn;
    }

    private static void add(Element object, String family, List<DrawnCharacter> drawn) {
        double[] boundary = numbers(object.getAttribute("Boundary"));
        AffineTransform place = AffineTransform.getTranslateInstance(boundary[0], boundary[1]);
        if (object.hasAttribute("CTM")) {
            place.concatenate(new AffineTransform(numbers(object.getAttribute("CTM"))));
        }
        Element code = OfdFile.elements(object, "TextCode").get(0);
        double x = Double.parseDouble(code.getAttribute("X"));
        double y = Double.parseDouble(code.getAttribute("Y"));
        double sizeMm = Double.parseDouble(object.getAttribute("Size"));
        double angle = Math.atan2(place.getShearY(), place.getScaleX());
        int[] codePoints = code.getTextContent().codePoints().toArray();
        double[] distances = distances(code.getAttribute("DeltaX"));
        assertThat(distances).hasSize(codePoints.length - 1);
        for (int i = 0; i < codePoints.length; i++) {
            Point2D origin = place.transform(new Point2D.Double(x, y), null);
            drawn.add(new DrawnCharacter(codePoints[i], origin.getX(), origin.getY(), sizeMm, angle, family));
            x += i < distances.length ? distances[i] : 0;
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The distances with repeated ones written out: {@code g 3 2} is 2 2 2 (GB/T 33190-2016, 11.3). */
    private static double[] distances(String text) {
        List<Double> distances = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean repeated = parts[i].equals("g");
            int times = repeated ? Integer.parseInt(parts[i + 1]) : 1;
            i += repeated ? 2 : 0;
            for (int n = 0; n < times; n++) {
                distances.add(Double.parseDouble(parts[i]));
            }
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
