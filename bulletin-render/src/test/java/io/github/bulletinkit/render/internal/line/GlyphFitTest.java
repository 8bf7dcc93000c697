package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.LineComposition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the ink of full-width marks lies, in every bundled face. Lengths are in em, from the start of the text. */
class GlyphFitTest {
    private static final FontMetrics FONTS = new FontFaces(FontSet.bundled());
    private static final Shaper SHAPER = new Shaper(FONTS, new PairRules(LineComposition.standard()));

    /** Heights are lifted in steps of a hundredth of an em. */
    private static final double HEIGHT = 0.0051;

    @ParameterizedTest
    @EnumSource
    void dashIsOneUnbrokenStrokeInsideItsTwoCells(FontRole role) {
        List<Ink> dash = inks("——", role);

        assertThat(dash.get(0).left()).isBetween(0.02, 0.06);
        assertThat(dash.get(1).left()).isBetween(0.95, dash.get(0).right());
        assertThat(dash.get(1).right()).isBetween(1.94, 1.98);
        assertThat(dash.get(0).middle()).isEqualTo(dash.get(1).middle());
    }

    @ParameterizedTest
    @EnumSource
    void dashOfOneCharacterFillsTwoCellsToo(FontRole role) {
        Ink dash = inks("⸺", role).get(0);

        assertThat(dash.left()).isBetween(0.02, 0.06);
        assertThat(dash.right()).isBetween(1.94, 1.98);
    }

    @ParameterizedTest
    @EnumSource
    void dashesEllipsesInterpunctsAndConnectorsStandAtTheMiddleOfTheHanzi(FontRole role) {
        double middle = inks("中", role).get(0).middle();

        for (String mark : List.of("——", "⸺", "……", "⋯⋯", "—", "～", "·", "・")) {
            assertThat(inks(mark, role))
                    .as(mark)
                    .allSatisfy(ink -> assertThat(ink.middle()).isCloseTo(middle, within(HEIGHT)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shortConnectorBesideFiguresStandsAtTheMiddleOfTheHanzi(FontRole role) {
        double middle = inks("中", role).get(0).middle();

        assertThat(inks("3-4", role).get(1).middle()).isCloseTo(middle, within(HEIGHT));
        assertThat(inks("3–4", role).get(1).middle()).isCloseTo(middle, within(HEIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void ellipsisIsSixEvenDots(FontRole role) {
        List<Ink> ellipsis = inks("……", role);

        for (int half = 0; half < 2; half++) {
            Ink dots = ellipsis.get(half);
            double dot = dots.top() - dots.bottom();
            assertThat(dots.left() + dot / 2).isCloseTo(half + 1.0 / 6, within(0.005));
            assertThat(dots.right() - dot / 2).isCloseTo(half + 5.0 / 6, within(0.005));
        }
    }

    @ParameterizedTest
    @EnumSource
    void openingMarksHaveTheirInkInTheRightHalfOfTheirCell(FontRole role) {
        for (String mark : characters("“‘（《〈「『【〔〖［｛")) {
            Ink ink = inks(mark, role).get(0);
            assertThat(ink.left()).as(mark).isGreaterThan(0.45);
            assertThat(ink.right()).as(mark).isBetween(0.85, 0.98);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingMarksHaveTheirInkInTheLeftHalfOfTheirCell(FontRole role) {
        for (String mark : characters("”’）》〉」』】〕〗］｝")) {
            Ink ink = inks(mark, role).get(0);
            assertThat(ink.left()).as(mark).isBetween(0.02, 0.15);
            assertThat(ink.right()).as(mark).isLessThan(0.55);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pauseAndStopMarksHaveTheirInkInTheLeftHalfOfTheirCell(FontRole role) {
        for (String mark : characters("、，。；：？！")) {
            Ink ink = inks(mark, role).get(0);
            assertThat(ink.left()).as(mark).isGreaterThan(0);
            assertThat(ink.right()).as(mark).isLessThan(0.51);
        }
    }

    @ParameterizedTest
    @EnumSource
    void interpunctIsRoundAndInTheMiddleOfItsHalfCell(FontRole role) {
        Ink ink = inks("·", role).get(0);

        assertThat((ink.left() + ink.right()) / 2).isCloseTo(0.25, within(1e-9));
        assertThat(ink.right() - ink.left()).isCloseTo(ink.top() - ink.bottom(), within(0.02));
    }

    @ParameterizedTest
    @EnumSource
    void apostropheIsNoWiderThanItsInkAsks(FontRole role) {
        ShapedText text = SHAPER.shape(StyledText.of("don’t", role));

        assertThat(text.cluster(3).type()).isEqualTo(CharacterClass.WESTERN);
        assertThat(text.cluster(3).body()).isLessThan(0.4);
    }

    @Test
    void markDrawnForTheMiddleOfItsCellIsMovedToTheLeftHalf() {
        FontMetrics centred = new FixedWidthMetrics() {
            @Override
            public double inkLeft(int face, int codePoint) {
                return 0.4;
            }

            @Override
            public double inkRight(int face, int codePoint) {
                return 0.6;
            }
        };

        GlyphFit fit = new GlyphFitter(centred).pause(0, '。');

        assertThat(fit.originEm() + 0.5).isCloseTo(0.25, within(1e-9));
    }

    // Latin

    @ParameterizedTest
    @CsvSource({"FANG_SONG, 0.9", "SONG, 1", "HEI, 1", "KAI, 1", "TITLE, 1"})
    void romanBesideFangSongIsAsNarrowAsItsHanzi(FontRole role, double widening) {
        assertThat(SHAPER.shape(StyledText.of("Aa", role)).cluster(0).fit().widening())
                .isEqualTo(widening);
    }

    @ParameterizedTest
    @EnumSource
    void figuresAndTheSignsOfMoneyAndUnitBesideThemAreOfOneFace(FontRole role) {
        ShapedText text = SHAPER.shape(StyledText.of("¥5℃A", role));

        assertThat(IntStream.range(0, 4).map(i -> text.cluster(i).fit().face()).distinct())
                .hasSize(1);
    }

    /** The ink of a character as drawn. */
    private record Ink(double left, double right, double bottom, double top) {
        double middle() {
            return (bottom + top) / 2;
        }
    }

    private static List<Ink> inks(String text, FontRole role) {
        ShapedText shaped = SHAPER.shape(StyledText.of(text, role));
        List<Glyph> glyphs =
                new LineJustifier(shaped, 1, 0, shaped.size()).place(0, shaped.lineWidth(), Alignment.LEFT);
        return glyphs.stream().map(GlyphFitTest::ink).toList();
    }

    private static Ink ink(Glyph glyph) {
        GlyphFit fit = glyph.fit();
        int codePoint = glyph.text().codePointAt(0);
        double width = fit.scale() * fit.widening();
        return new Ink(
                glyph.xPt() + width * FONTS.inkLeft(fit.face(), codePoint),
                glyph.xPt() + width * FONTS.inkRight(fit.face(), codePoint),
                fit.riseEm() + fit.scale() * FONTS.inkBottom(fit.face(), codePoint),
                fit.riseEm() + fit.scale() * FONTS.inkTop(fit.face(), codePoint));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
