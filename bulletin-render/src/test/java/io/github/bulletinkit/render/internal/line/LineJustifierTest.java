package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.render.style.LineComposition;
import io.github.bulletinkit.render.style.MarkSqueeze;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The positions of the characters of a line, with an em of 1 pt, so that pt and em are the same. */
class LineJustifierTest {
    private static final double EXACT = 1e-9;
    private static final String MIXED = "一二，三“四”Ab五1六——七……八·九（Cd）十";

    @ParameterizedTest
    @ValueSource(strings = {"一二三四五", "一二三四Ab", "Ab一二三四", "“一二三四五", "一二三四五六。", "一二三Ab Cd四五", MIXED, " 一二三四五 "})
    void justifiedLineReachesFromEdgeToEdge(String text) {
        ShapedText shaped = BrokenText.shape(text);
        double natural = shaped.lineWidth();

        for (double measure : List.of(natural, natural + 0.01, natural + 0.7)) {
            List<Body> ink = withoutSpaces(set(shaped, measure, Alignment.JUSTIFIED));

            assertThat(ink.get(0).start() - ink.get(0).cluster().blankBefore()).isCloseTo(0, within(EXACT));
            assertThat(last(ink).end()).isCloseTo(measure, within(EXACT));
        }
    }

    @Test
    void lineThatIsTooLongByLessThanTheBlankOfTheMarkAtItsEndReachesTheEdgeToo() {
        assertThat(last(set(BrokenText.shape("一二三四五六七。"), 7.7, Alignment.JUSTIFIED))
                        .end())
                .isCloseTo(7.7, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二三四五六七。", "一二三四五六七”", "一二三四五六七）", "一二三四五六七，", "一二三四五六七·"})
    void markAtTheEndOfAJustifiedLineTakesHalfACell(String text) {
        ShapedText shaped = BrokenText.shape(text);

        assertThat(last(set(shaped, 8, Alignment.JUSTIFIED)).end()).isCloseTo(8, within(EXACT));
        assertThat(last(set(shaped, 8.5, Alignment.JUSTIFIED)).end()).isCloseTo(8.5, within(EXACT));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ADJACENT"})
    void markAtTheEndOfAJustifiedLineFillsItsCellWhereLoneMarksAreNotSqueezed(MarkSqueeze squeeze) {
        PairRules rules = new PairRules(LineComposition.standard().withMarkSqueeze(squeeze));

        Body last = last(set(BrokenText.shape("一二三四五六。", rules), 8, Alignment.JUSTIFIED));

        assertThat(last.end() + last.cluster().blankAfter()).isCloseTo(8, within(EXACT));
    }

    /** The gap between hanzi and Latin gives instead. */
    @ParameterizedTest
    @EnumSource(names = {"NONE", "ADJACENT"})
    void marksAtLineEdgesFillTheirCellsInASqueezedLineToo(MarkSqueeze squeeze) {
        PairRules rules = new PairRules(LineComposition.standard().withMarkSqueeze(squeeze));
        ShapedText shaped = BrokenText.shape("（中a文）", rules);
        double measure = shaped.lineWidth() - 0.2;

        List<Body> ink = set(shaped, measure, Alignment.JUSTIFIED);

        assertThat(ink.get(0).start()).isCloseTo(0.5, within(EXACT));
        assertThat(last(ink).end() + last(ink).cluster().blankAfter()).isCloseTo(measure, within(EXACT));
    }

    // Stretching

    @Test
    void styleWithoutAGapBetweenHanziAndLatinGetsNoneBeforeHanziAreSpread() {
        PairRules rules = new PairRules(LineComposition.standard().withHanWesternGapEm(0));
        ShapedText shaped = BrokenText.shape("一二a三四", rules);

        List<Body> ink = set(shaped, shaped.lineWidth() + 0.4, Alignment.JUSTIFIED);

        for (int i = 1; i < ink.size(); i++) {
            assertThat(ink.get(i).start() - ink.get(i - 1).end()).isCloseTo(0.1, within(EXACT));
        }
    }

    @Test
    void onlyGapsOfHanziWithHanziOrLatinAreStretched() {
        ShapedText shaped = BrokenText.shape(MIXED);
        List<Body> natural = set(shaped, shaped.lineWidth(), Alignment.LEFT);
        List<Body> stretched = set(shaped, shaped.lineWidth() + 0.9, Alignment.JUSTIFIED);

        List<String> widened = new ArrayList<>();
        for (int i = 1; i < natural.size(); i++) {
            if (gap(stretched, i) - gap(natural, i) > EXACT) {
                widened.add(natural.get(i - 1).cluster().text()
                        + natural.get(i).cluster().text());
            }
        }
        assertThat(widened).containsExactly("一二", "b五", "五1", "1六");
    }

    @Test
    void lineIsNotStretchedWhereHanziWouldBeSpreadByMoreThanAThirdOfAnEm() {
        ShapedText shaped = BrokenText.shape("一二三四五");

        assertThat(gap(set(shaped, 6.32, Alignment.JUSTIFIED), 1)).isCloseTo(0.33, within(EXACT));
        assertThat(set(shaped, 6.36, Alignment.JUSTIFIED)).isEqualTo(set(shaped, 6.36, Alignment.LEFT));
    }

    @Test
    void wordSpacesAreStretchedFirstUpToHalfAnEm() {
        // The gaps: 一二, 二Ab, Ab Cd, Cd三.
        assertThat(gapsAfterStretching("一二Ab Cd三", 0.2, 1, 2, 4, 6)).containsExactly(0, 0.25, 0.45, 0.25);
    }

    @Test
    void gapsBetweenHanziAndLatinAreStretchedNextUpToAThirdOfAnEm() {
        assertThat(gapsAfterStretching("一二Ab Cd三", 0.25 + 0.1, 1, 2, 4, 6))
                .usingComparatorWithPrecision(EXACT)
                .containsExactly(0, 0.3, 0.5, 0.3);
    }

    @Test
    void allGapsThatStretchAreThenWidenedAlike() {
        double third = 1.0 / 3;
        double first = 0.25 + 2 * (third - 0.25);
        assertThat(gapsAfterStretching("一二Ab Cd三", first + 0.4, 1, 2, 4, 6))
                .usingComparatorWithPrecision(EXACT)
                .containsExactly(0.1, third + 0.1, 0.6, third + 0.1);
    }

    @Test
    void gapBetweenAFigureAndItsUnitIsNotStretched() {
        List<Body> bodies = withoutSpaces(set(BrokenText.shape("一10 km二三"), 5.9, Alignment.JUSTIFIED));

        assertThat(gap(bodies, 3)).isCloseTo(0.25, within(EXACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"～", "—", "——", "……", "·", "，", "。", "“", "”"})
    void noGapIsStretchedBesideMarks(String mark) {
        ShapedText shaped = BrokenText.shape("一二" + mark + "三四");
        List<Body> natural = set(shaped, shaped.lineWidth(), Alignment.LEFT);
        List<Body> stretched = set(shaped, shaped.lineWidth() + 0.4, Alignment.JUSTIFIED);

        for (int i = 2; i < natural.size() - 1; i++) {
            assertThat(gap(stretched, i)).isCloseTo(gap(natural, i), within(EXACT));
        }
    }

    private static double[] gapsAfterStretching(String text, double slack, int... before) {
        ShapedText shaped = BrokenText.shape(text);
        List<Body> bodies = withoutSpaces(set(shaped, shaped.lineWidth() + slack, Alignment.JUSTIFIED));
        return IntStream.of(before)
                .mapToDouble(i -> gap(bodies, i))
                .map(gap -> Math.rint(gap * 1e9) / 1e9)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一 Ab", "一  Ab", "一\u00A0Ab"})
    void spaceIsStretchedLikeTheGapItStandsFor(String text) {
        List<Body> spaced = set(BrokenText.shape(text + "二三"), 4.9, Alignment.JUSTIFIED);
        List<Body> unspaced = set(BrokenText.shape("一Ab二三"), 4.9, Alignment.JUSTIFIED);

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
    void blankOfTheMarkAtTheLineStartIsSqueezedNext() {
        List<Body> bodies = set(BrokenText.shape("“一，二。"), 4.25, Alignment.JUSTIFIED);

        assertThat(bodies.get(0).start()).isCloseTo(0.25, within(EXACT));
        assertThat(gap(bodies, 3)).isCloseTo(0.5, within(EXACT));
        assertThat(last(bodies).end()).isCloseTo(4.25, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"一（二，三, 1, 4", "一，二A三, 2, 4", "一A二。三, 1, 4", "一，二。三, 2, 4"})
    void bracketsAreSqueezedBeforePausesThenLatinGapsThenStops(String text, int sooner, int later) {
        ShapedText shaped = BrokenText.shape(text);
        List<Body> natural = set(shaped, shaped.lineWidth(), Alignment.JUSTIFIED);
        List<Body> squeezed = set(shaped, shaped.lineWidth() - 0.1, Alignment.JUSTIFIED);

        assertThat(gap(squeezed, sooner)).isLessThan(gap(natural, sooner) - EXACT);
        assertThat(gap(squeezed, later)).isCloseTo(gap(natural, later), within(EXACT));
    }

    @Test
    void gapsOfOneKindAreSqueezedAlike() {
        List<Body> bodies = set(BrokenText.shape("一，二、三"), 4.75, Alignment.JUSTIFIED);

        assertThat(gap(bodies, 2)).isCloseTo(0.5 - 0.125, within(EXACT));
        assertThat(gap(bodies, 4)).isCloseTo(0.5 - 0.125, within(EXACT));
    }

    @Test
    void spaceBetweenWordsIsNotSqueezedBelowAQuarter() {
        ShapedText shaped = BrokenText.shape("Ab Cd");

        assertThat(shaped.leastWidth(0, shaped.size())).isCloseTo(shaped.lineWidth(), within(EXACT));
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
        List<Glyph> glyphs = new LineJustifier(shaped, 1, 3, 7).place(0, 4, Alignment.LEFT);

        assertThat(glyphs).extracting(Glyph::text).containsExactly("“", "三", "四", "”");
        assertThat(glyphs.get(1).xPt()).isEqualTo(1);
    }

    @Test
    void lengthsAreScaledByTheEm() {
        List<Glyph> glyphs = new LineJustifier(BrokenText.shape("一二三"), 16, 0, 3).place(100, 5, Alignment.RIGHT);

        assertThat(glyphs).extracting(Glyph::xPt).containsExactly(132.0, 148.0, 164.0);
    }

    /** The body of a cluster in its place. */
    private record Body(Cluster cluster, double start) {
        double end() {
            return start + cluster.body();
        }
    }

    private static List<Body> set(ShapedText text, double measure, Alignment alignment) {
        List<Glyph> glyphs = new LineJustifier(text, 1, 0, text.size()).place(0, measure, alignment);
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
