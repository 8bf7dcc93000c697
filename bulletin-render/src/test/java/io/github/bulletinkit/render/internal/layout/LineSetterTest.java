package io.github.bulletinkit.render.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the characters of one line stand, in an em of 1 pt, so that pt and em are the same. */
class LineSetterTest {
    private static final double EXACT = 1e-9;
    private static final String MIXED = "一二，三“四”Ab五1六——七……八·九（Cd）十";

    @ParameterizedTest
    @ValueSource(strings = {"一二三", "一二Ab", "Ab一二", "“一二", "一二。", "一二Ab Cd三", MIXED, " 一二 "})
    void justifiedLineReachesFromEdgeToEdge(String text) {
        ShapedText shaped = BrokenText.shape(text);
        double natural = shaped.lineWidth();

        for (double measure : List.of(natural, natural + 0.01, natural + 0.7, natural + 20)) {
            List<Body> ink = withoutSpaces(set(shaped, measure, Alignment.JUSTIFIED));

            assertThat(ink.get(0).start() - ink.get(0).cluster().blankBefore()).isCloseTo(0, within(EXACT));
            assertThat(last(ink).end() + last(ink).cluster().blankAfter()).isCloseTo(measure, within(EXACT));
        }
    }

    @Test
    void onlyGapsOfHanziWithHanziOrLatinAreStretchedAndAllAlike() {
        ShapedText shaped = BrokenText.shape(MIXED);
        List<Body> natural = set(shaped, shaped.lineWidth(), Alignment.JUSTIFIED);
        List<Body> stretched = set(shaped, shaped.lineWidth() + 3, Alignment.JUSTIFIED);

        List<String> widened = new ArrayList<>();
        for (int i = 1; i < natural.size(); i++) {
            double widening = gap(stretched, i) - gap(natural, i);
            if (widening > EXACT) {
                assertThat(widening).isCloseTo(3.0 / 4, within(EXACT));
                widened.add(natural.get(i - 1).cluster().text()
                        + natural.get(i).cluster().text());
            }
        }
        assertThat(widened).containsExactly("一二", "b五", "五1", "1六");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一 Ab", "一  Ab", "一\u00A0Ab"})
    void spaceIsStretchedLikeTheGapItStandsFor(String text) {
        List<Body> spaced = set(BrokenText.shape(text + "二三"), 10, Alignment.JUSTIFIED);
        List<Body> unspaced = set(BrokenText.shape("一Ab二三"), 10, Alignment.JUSTIFIED);

        assertThat(withoutSpaces(spaced).stream().map(Body::start))
                .zipSatisfy(
                        unspaced.stream().map(Body::start).toList(),
                        (actual, expected) -> assertThat(actual).isCloseTo(expected, within(EXACT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Word", "——", "“”", "一", ""})
    void lineWithoutAGapThatStretchesKeepsItsWidth(String text) {
        ShapedText shaped = BrokenText.shape(text);

        assertThat(set(shaped, 20, Alignment.JUSTIFIED))
                .isEqualTo(set(shaped, shaped.lineWidth(), Alignment.JUSTIFIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一，二，三，四", "一1二2三3四", "（一）二（三）四，", MIXED, "一 Ab 二 Cd。"})
    void squeezedLineFillsTheMeasureAndItsCharactersDoNotOverlap(String text) {
        ShapedText shaped = BrokenText.shape(text);
        double natural = shaped.lineWidth();
        double least = shaped.leastWidth(0, shaped.size());

        for (double part : List.of(0.1, 0.5, 0.9, 1.0)) {
            double measure = natural - part * (natural - least);
            List<Body> bodies = set(shaped, measure, Alignment.JUSTIFIED);

            assertThat(last(bodies).end()).isLessThanOrEqualTo(measure + EXACT);
            assertThat(last(bodies).end() + last(bodies).cluster().blankAfter())
                    .isGreaterThanOrEqualTo(measure - EXACT);
            for (int i = 1; i < bodies.size(); i++) {
                assertThat(gap(bodies, i)).as("gap %d", i).isGreaterThanOrEqualTo(-EXACT);
            }
        }
    }

    @Test
    void blankOfTheMarkAtTheLineEndIsSqueezedBeforeAnyGap() {
        List<Body> bodies = set(BrokenText.shape("一，二。"), 3.5, Alignment.JUSTIFIED);

        assertThat(bodies).extracting(Body::start).containsExactly(0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void gapsAreSqueezedInProportionToWhatTheyCanGive() {
        // The comma can give 1/4, the gaps beside the figure 1/8 each.
        List<Body> bodies = set(BrokenText.shape("一，二1三"), 4.75, Alignment.JUSTIFIED);

        assertThat(gap(bodies, 2)).isCloseTo(0.5 - 0.125, within(EXACT));
        assertThat(gap(bodies, 3)).isCloseTo(0.25 - 0.0625, within(EXACT));
        assertThat(gap(bodies, 4)).isCloseTo(0.25 - 0.0625, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 0", "CENTERED, 1", "RIGHT, 2"})
    void unjustifiedLineKeepsItsGapsAndStandsWhereItIsAligned(Alignment alignment, double start) {
        assertThat(set(BrokenText.shape("一二三"), 5, alignment))
                .extracting(Body::start)
                .containsExactly(start, start + 1, start + 2);
    }

    @ParameterizedTest
    @CsvSource({"LEFT", "CENTERED", "RIGHT"})
    void lineWiderThanItsMeasureIsSqueezedWhateverItsAlignment(Alignment alignment) {
        assertThat(set(BrokenText.shape("一二三。"), 3.5, alignment))
                .extracting(Body::start)
                .containsExactly(0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void spacesAtTheEdgesArePlacedButTakeNoRoom() {
        List<Body> bodies = set(BrokenText.shape("  一二  "), 2, Alignment.JUSTIFIED);

        assertThat(bodies).extracting(body -> body.cluster().text()).containsExactly(" ", " ", "一", "二", " ", " ");
        assertThat(bodies).extracting(Body::start).containsExactly(0.0, 0.0, 0.0, 1.0, 2.0, 2.0);
    }

    @Test
    void lineIsSetFromItsPartOfTheTextAlone() {
        ShapedText shaped = BrokenText.shape("一二 “三四”五");
        List<Glyph> glyphs = new LineSetter(shaped, 1, 3, 7).set(0, 4, Alignment.LEFT);

        assertThat(glyphs).extracting(Glyph::text).containsExactly("“", "三", "四", "”");
        assertThat(glyphs.get(1).xPt()).isEqualTo(1);
    }

    @Test
    void lengthsAreScaledByTheEm() {
        List<Glyph> glyphs = new LineSetter(BrokenText.shape("一二三"), 16, 0, 3).set(100, 5, Alignment.RIGHT);

        assertThat(glyphs).extracting(Glyph::xPt).containsExactly(132.0, 148.0, 164.0);
    }

    /** The body of a cluster in its place. */
    private record Body(Cluster cluster, double start) {
        double end() {
            return start + cluster.body();
        }
    }

    private static List<Body> set(ShapedText text, double measure, Alignment alignment) {
        List<Glyph> glyphs = new LineSetter(text, 1, 0, text.size()).set(0, measure, alignment);
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            bodies.add(new Body(text.cluster(i), glyph.xPt() - glyph.fit().originEm()));
        }
        return bodies;
    }

    private static double gap(List<Body> bodies, int before) {
        return bodies.get(before).start() - bodies.get(before - 1).end();
    }

    private static List<Body> withoutSpaces(List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.cluster().type() != CharacterClass.SPACE)
                .toList();
    }

    private static Body last(List<Body> bodies) {
        return bodies.get(bodies.size() - 1);
    }
}
