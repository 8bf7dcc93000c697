package io.github.bulletinkit.render.internal.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.PageProgress;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import io.github.bulletinkit.render.internal.layout.page.Typesetter;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every character is where the layout put it, to a hundredth of a millimetre, in its size and its face. */
class OfdPlacesTest {
    private static final double MM = 25.4 / 72;
    private static final double EXACTNESS_MM = 0.01;

    /** A character drawn on a page: its origin, and where its baseline leads to. */
    private record Drawn(int codePoint, double xMm, double yMm, double sizeMm, double angle, String family) {}

    static Stream<Arguments> issues() {
        PageStyle watermarked =
                PageStyle.gbt9704().toBuilder().watermark("内部资料").build();
        return Stream.of(
                Arguments.of(AllElements.create(), PageStyle.bulletin()),
                Arguments.of(AllElements.create(), watermarked),
                Arguments.of(EveryInline.issue(), PageStyle.gbt9704()),
                Arguments.of(turnedTable(), PageStyle.gbt9704()));
    }

    private static Issue turnedTable() {
        return Issue.builder()
                .masthead(m -> m.title("要讯"))
                .section(
                        "栏目",
                        s -> s.article(
                                "甲",
                                a -> a.table(t -> t.header("地区", "数值")
                                        .row("东澜", "12.5")
                                        .row("西𬭳", "8")
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
            List<Drawn> expected = expected(typeset, typeset.frame(page));
            List<Drawn> actual = actual(file, page);
            assertThat(actual)
                    .extracting(Drawn::codePoint)
                    .isEqualTo(expected.stream().map(Drawn::codePoint).toList());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(actual.get(i), expected.get(i), "page " + page + ", character " + i);
            }
        }
    }

    private static void assertSame(Drawn actual, Drawn expected, String place) {
        String what = place + ": " + actual + " for " + expected;
        assertThat(actual.xMm()).as(what).isCloseTo(expected.xMm(), within(EXACTNESS_MM));
        assertThat(actual.yMm()).as(what).isCloseTo(expected.yMm(), within(EXACTNESS_MM));
        assertThat(actual.sizeMm()).as(what).isCloseTo(expected.sizeMm(), within(0.001));
        assertThat(actual.angle()).as(what).isCloseTo(expected.angle(), within(0.001));
        assertThat(actual.family()).as(what).isEqualTo(expected.family());
    }

    private static List<Drawn> expected(TypesetIssue typeset, Frame frame) {
        List<Drawn> drawn = new ArrayList<>();
        frame.items().stream()
                .sorted(Comparator.comparing(item -> !(item instanceof Frame.Turned)))
                .forEach(item -> add(item, new AffineTransform(), typeset, drawn));
        return drawn;
    }

    private static void add(Frame.Item item, AffineTransform turn, TypesetIssue typeset, List<Drawn> drawn) {
        if (item instanceof Frame.Turned turned) {
            AffineTransform place = AffineTransform.getTranslateInstance(turned.xPt(), turned.yPt());
            place.rotate(-turned.angle());
            add(turned.line(), place, typeset, drawn);
        } else if (item instanceof Frame.Sideways sideways) {
            AffineTransform place = AffineTransform.getTranslateInstance(sideways.xPt(), sideways.yPt());
            place.rotate(-Math.PI / 2);
            sideways.items().forEach(part -> add(part, place, typeset, drawn));
        } else if (item instanceof PlacedLine line) {
            line.glyphs().forEach(glyph -> add(glyph, line, turn, typeset, drawn));
        }
    }

    private static void add(
            Glyph glyph, PlacedLine line, AffineTransform turn, TypesetIssue typeset, List<Drawn> drawn) {
        String family = typeset.metrics().faces().get(glyph.fit().face()).font().family();
        double sizePt = line.sizePt() * glyph.fit().scale();
        double x = glyph.xPt();
        double y = line.baselinePt() - glyph.fit().riseEm() * line.sizePt();
        for (int codePoint : glyph.text().codePoints().toArray()) {
            Point2D place = turn.transform(new Point2D.Double(x, y), null);
            double angle = Math.atan2(turn.getShearY(), turn.getScaleX());
            drawn.add(new Drawn(codePoint, place.getX() * MM, place.getY() * MM, sizePt * MM, angle, family));
            x += typeset.metrics().advance(glyph.fit().face(), codePoint)
                    * sizePt
                    * glyph.fit().widening();
        }
    }

    private static List<Drawn> actual(OfdFile file, int page) {
        List<Drawn> drawn = new ArrayList<>();
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

    private static void add(Element object, String family, List<Drawn> drawn) {
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
            drawn.add(new Drawn(codePoints[i], origin.getX(), origin.getY(), sizeMm, angle, family));
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
