package io.github.bulletinkit.render.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How wide text is, in em; the widths are those of {@link FixedWidthMetrics}. */
class SpacingTest {
    @ParameterizedTest
    @ValueSource(strings = {"字", "，", "。", "：", "“", "”", "（", "）", "《", "》", "～", "—", "…", "①", "Ⅳ", "■", "　"})
    void hanziAndFullWidthMarksFillACell(String character) {
        assertThat(width("字" + character + "字")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……"})
    void markOfTwoCharactersFillsTwoCells(String mark) {
        assertThat(width("字" + mark + "字")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "・"})
    void interpunctFillsACell(String interpunct) {
        assertThat(width("字" + interpunct + "字")).isEqualTo(3);
    }

    // Adjacent marks

    @ParameterizedTest
    @CsvSource({
        "。”, 1.5", "”。, 1.5", "），, 1.5", "”“, 1.5", "，“, 1.5", "（“, 1.5", "：“, 1.5", "”），, 2", "“‘《, 2", "》、《, 2"
    })
    void adjacentMarksShareABlank(String marks, double width) {
        assertThat(width("字" + marks + "字")).isEqualTo(2 + width);
    }

    @Test
    void openingMarkAfterHanziKeepsItsBlank() {
        assertThat(width("字（")).isEqualTo(2);
        assertThat(width("）字")).isEqualTo(2);
    }

    @Test
    void adjacentMarksGiveNoMoreWhereALineIsSqueezed() {
        assertThat(leastWidth("字，“字")).isEqualTo(width("字，“字"));
    }

    @Test
    void loneMarkGivesHalfOfItsBlankWhereALineIsSqueezed() {
        assertThat(leastWidth("字，字")).isEqualTo(2.75);
        assertThat(leastWidth("字（字")).isEqualTo(2.75);
    }

    @Test
    void markAtTheLineEndGivesAllOfItsBlankWhereALineIsSqueezed() {
        assertThat(leastWidth("字，")).isEqualTo(1.5);
    }

    // Hanzi and Latin

    @ParameterizedTest
    @CsvSource({"字Ab字, 3.5", "字12字, 3.5", "Ab字, 2.25", "字Ab, 2.25"})
    void gapBetweenHanziAndLatinIsAQuarter(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @Test
    void gapBetweenHanziAndLatinGivesHalfWhereALineIsSqueezed() {
        assertThat(leastWidth("字Ab字")).isEqualTo(3.25);
    }

    @ParameterizedTest
    @CsvSource({"字，Ab，字, 5", "（Ab）, 3", "“Ab”, 3", "Ab。, 2", "字——Ab, 4", "10～20, 3"})
    void noGapIsPutBesideMarks(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"15%字, 2.5", "字15%字, 3.75", "30°字, 2.5"})
    void noGapIsPutAfterAUnitSign(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2", "12.5, 2", "1-2, 1.5", "+10, 1.5", "15%, 1.5"})
    void figuresAndTheSignsBesideThemAreSetTwoToACell(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @Test
    void apostropheInAWordIsNoQuote() {
        // The fake font's quotes are an em wide: a quote fills its cell, an apostrophe is set as small as the letters.
        assertThat(width("don’t")).isEqualTo(4 * 0.5 + Shaper.LATIN_SCALE, within(1e-9));
        assertThat(width("‘don’字")).isEqualTo(0.5 + 0.5 + 1.5 + 1 + 1, within(1e-9));
    }

    // Spaces

    @ParameterizedTest
    @ValueSource(strings = {"字 Ab字", "字Ab 字", "字 Ab 字", "字  Ab字", "字\u00A0Ab\u00A0字"})
    void spaceBetweenHanziAndLatinIsTheGap(String text) {
        assertThat(width(text)).isEqualTo(width("字Ab字"));
        assertThat(leastWidth(text)).isEqualTo(leastWidth("字Ab字"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab Ab", "Ab  Ab", "Ab   Ab"})
    void spaceBetweenLatinIsTheFontsOwn(String text) {
        assertThat(width(text)).isEqualTo(2 + 0.25, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"'字 字', 2.5", "'字  字', 3", "'字　字', 3"})
    void everySpaceBetweenHanziIsHalfACell(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"， Ab", "Ab （", "15% 字"})
    void spaceWhereNoGapBelongsHasNoWidth(String text) {
        assertThat(width("字" + text + "字")).isEqualTo(width("字" + text.replace(" ", "") + "字"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 字Ab", "字Ab ", "  字Ab  "})
    void spaceAtALineEdgeHasNoWidth(String text) {
        assertThat(width(text)).isEqualTo(width("字Ab"));
    }

    @Test
    void combiningMarkHasNoWidth() {
        assertThat(width("e\u0301e\u0301\u0323")).isEqualTo(width("ee"));
    }

    private static double width(String text) {
        return BrokenText.shape(text).lineWidth();
    }

    private static double leastWidth(String text) {
        ShapedText shaped = BrokenText.shape(text);
        return shaped.leastWidth(0, shaped.size());
    }
}
