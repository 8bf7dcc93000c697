package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.LineComposition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Superscripts and subscripts. Widths are those of {@link FixedWidthMetrics}. */
class BaselineShiftTest {
    private static final Shaper SHAPER = new Shaper(new FixedWidthMetrics(), LineComposition.standard());

    @Test
    void superscriptIsSmallerAndHigherAndSubscriptLower() {
        GlyphFit plain = glyphs(shape("m", BaselineShift.NONE, "2", "")).get(1).fit();
        GlyphFit raised =
                glyphs(shape("m", BaselineShift.SUPERSCRIPT, "2", "")).get(1).fit();
        GlyphFit lowered =
                glyphs(shape("m", BaselineShift.SUBSCRIPT, "2", "")).get(1).fit();

        assertThat(raised.scale()).isBetween(0.6 * plain.scale(), 0.65 * plain.scale());
        assertThat(lowered.scale()).isEqualTo(raised.scale());
        assertThat(raised.riseEm()).isPositive();
        assertThat(lowered.riseEm()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一二三四五", "一二三四。", "一二三四m", "一二三四）"})
    void lineNeverEndsBeforeASuperscript(String before) {
        for (double measure = 2; measure < 8; measure += 0.25) {
            List<String> lines = lines(shape(before, BaselineShift.SUPERSCRIPT, "2", "六七八九"), measure);

            assertThat(lines).as("measure %s", measure).noneMatch(line -> line.startsWith("2"));
            assertThat(String.join("", lines)).isEqualTo(before + "2六七八九");
        }
    }

    @Test
    void superscriptOfSeveralCharactersIsNotParted() {
        for (double measure = 3; measure < 8; measure += 0.25) {
            assertThat(lines(shape("一二三L", BaselineShift.SUPERSCRIPT, "a一-1", "四五"), measure))
                    .as("measure %s", measure)
                    .anyMatch(line -> line.contains("La一-1"));
        }
    }

    @Test
    void markOfANoteAfterAWordDoesNotKeepTheWordAfterItOnTheLine() {
        assertThat(lines(shape("一二word", BaselineShift.SUPERSCRIPT, "①", "word"), 5))
                .containsExactly("一二word①", "word");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERSCRIPT", "SUBSCRIPT"})
    void noGapIsBeforeAndAfterIt(BaselineShift shift) {
        double plain = shape("一m", BaselineShift.NONE, "", "二").lineWidth();

        assertThat(shape("一m", shift, "2", "二").lineWidth())
                .isCloseTo(plain - LineComposition.standard().hanWesternGapEm() + 0.5 * 0.62, within(1e-9));
        assertThat(shape("一", shift, "①", "二").lineWidth()).isCloseTo(2.62, within(1e-9));
    }

    /** The blank half of the full stop is free for it. */
    @Test
    void superscriptAfterAMarkTakesThePlaceOfItsBlank() {
        assertThat(shape("一。", BaselineShift.SUPERSCRIPT, "①", "二").lineWidth()).isCloseTo(3.12, within(1e-9));
    }

    @Test
    void hanziAfterTheMarkOfANoteIsSpreadInAJustifiedLineAndTheMarkIsNot() {
        ShapedText text = shape("一二", BaselineShift.SUPERSCRIPT, "①", "三四");
        List<Glyph> glyphs = new LineJustifier(text, 10, 0, text.size()).place(0, 5.22, Alignment.JUSTIFIED);

        assertThat(glyphs.get(2).xPt() - glyphs.get(1).xPt()).isCloseTo(10, within(1e-6));
        assertThat(glyphs.get(3).xPt() - glyphs.get(2).xPt()).isGreaterThan(6.2 + 1.9);
    }

    @Test
    void numbersOfNotesHaveTheCellOfTheirMark() {
        StyledText.Run mark = new StyledText.Run("①", FontRole.SONG, BaselineShift.SUPERSCRIPT);

        assertThat(SHAPER.noteNumber(mark, 7, 10, 100)).extracting(Glyph::text).containsExactly("⑦");
        List<Glyph> figures = SHAPER.noteNumber(mark, 123, 10, 100);
        assertThat(figures).extracting(Glyph::text).containsExactly("1", "2", "3");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.xPt()).isBetween(100.0, 106.2));
    }

    private static ShapedText shape(String before, BaselineShift shift, String shifted, String after) {
        return SHAPER.shape(new StyledText(List.of(
                new StyledText.Run(before, FontRole.SONG),
                new StyledText.Run(shifted, FontRole.SONG, shift),
                new StyledText.Run(after, FontRole.SONG))));
    }

    private static List<Glyph> glyphs(ShapedText text) {
        return new LineJustifier(text, 10, 0, text.size()).place(0, 100, Alignment.LEFT);
    }

    private static List<String> lines(ShapedText text, double measure) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : LineBreaker.runningText(LineComposition.standard()).breakLines(text, measure, measure)) {
            lines.add(new LineJustifier(text, 10, start, end)
                    .place(0, measure, Alignment.LEFT).stream().map(Glyph::text).collect(Collectors.joining()));
            start = end;
        }
        return lines;
    }
}
