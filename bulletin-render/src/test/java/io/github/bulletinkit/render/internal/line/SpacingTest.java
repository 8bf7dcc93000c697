package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.render.style.LineComposition;
import io.github.bulletinkit.render.style.MarkSqueeze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The width of text, in em; the widths are those of {@link FixedWidthMetrics}. */
class SpacingTest {
    private static final LineComposition STANDARD = LineComposition.standard();

    @ParameterizedTest
    @ValueSource(strings = {"字", "，", "。", "：", "“", "”", "（", "）", "《", "》", "～", "—", "…", "①", "Ⅳ", "■", "　"})
    void hanziAndFullWidthMarksFillACell(String character) {
        assertThat(width("字" + character + "字")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……", "⸺"})
    void markOfTwoCharactersFillsTwoCells(String mark) {
        assertThat(width("字" + mark + "字")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", "‧", "・", "･"})
    void interpunctTakesHalfACell(String interpunct) {
        assertThat(width("字" + interpunct + "字")).isEqualTo(2.5);
        assertThat(width("3" + interpunct + "15")).isEqualTo(2);
        assertThat(leastWidth("字" + interpunct + "字")).isEqualTo(2.5);
    }

    @ParameterizedTest
    @EnumSource
    void interpunctTakesHalfACellHoweverMarksAreSqueezed(MarkSqueeze squeeze) {
        assertThat(shape("字·字", STANDARD.withMarkSqueeze(squeeze)).lineWidth()).isEqualTo(2.5);
    }

    // Adjacent marks

    @ParameterizedTest
    @CsvSource({
        "。”, 1.5",
        "”。, 1.5",
        "），, 1.5",
        "”“, 1.5",
        "，“, 1.5",
        "（“, 1.5",
        "：“, 1.5",
        "”），, 2",
        "“‘《, 2",
        "》、《, 2",
        "》·《, 1.5",
        "”·, 1"
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

    @ParameterizedTest
    @CsvSource({"NONE, 4", "ADJACENT, 3.5", "FULL, 3.5"})
    void adjacentMarksShareABlankUnlessNoMarkIsSqueezed(MarkSqueeze squeeze, double width) {
        assertThat(shape("字，“字", STANDARD.withMarkSqueeze(squeeze)).lineWidth()).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 3", "ADJACENT, 3", "FULL, 2.75"})
    void loneMarkGivesItsBlankOnlyWhereAllMarksAreSqueezed(MarkSqueeze squeeze, double leastWidth) {
        ShapedText shaped = shape("字，字", STANDARD.withMarkSqueeze(squeeze));

        assertThat(shaped.leastWidth(0, shaped.size())).isEqualTo(leastWidth);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 4", "ADJACENT, 4", "FULL, 3"})
    void marksAtLineEdgesGiveAllOfTheirBlankOnlyWhereAllMarksAreSqueezed(MarkSqueeze squeeze, double leastWidth) {
        ShapedText shaped = shape("“字字”", STANDARD.withMarkSqueeze(squeeze));

        assertThat(shaped.leastWidth(0, shaped.size())).isEqualTo(leastWidth);
    }

    // Hanzi and Latin

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.125, 0.25, 0.5})
    void gapBetweenHanziAndLatinIsAsTheStyleSays(double gap) {
        LineComposition composition = STANDARD.withHanWesternGapEm(gap);
        ShapedText shaped = shape("字Ab字", composition);

        assertThat(shaped.lineWidth()).isEqualTo(3 + 2 * gap);
        assertThat(shaped.leastWidth(0, shaped.size())).isEqualTo(3 + gap);
        assertThat(shape("字 Ab 字", composition).lineWidth()).isEqualTo(3 + 2 * gap);
        assertThat(shape("Ab", composition).lineWidth()).isEqualTo(1);
        assertThat(shape("（Ab）", composition).lineWidth()).isEqualTo(3);
    }

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
    @ValueSource(
            strings = {
                "(字)", "字(字)字", "字[字]", "{字}字", "字,字", "字;字", "字:字", "字.字", "字?字", "字!字", "字/字", "字-字", "字\"字\"字",
                "字'字", "字&字", "#字", "@字", "字*", "字+字", "字=字", "字~字", "字«字»字"
            })
    void noGapIsPutBesideHalfWidthMarksAndSymbols(String text) {
        double characters = text.codePoints()
                .mapToDouble(codePoint -> codePoint == '字' ? 1 : 0.5)
                .sum();
        assertThat(width(text)).isEqualTo(characters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注¹", "注²与", "注³与注¹", "注⁴"})
    void noGapIsPutBesideTheRaisedFigureOfANote(String text) {
        double marks = text.codePoints()
                .filter(codePoint -> codePoint != '注' && codePoint != '与')
                .mapToDouble(codePoint ->
                        BrokenText.shape(Character.toString(codePoint)).lineWidth())
                .sum();
        double hanzi = text.codePoints()
                .filter(codePoint -> codePoint == '注' || codePoint == '与')
                .count();
        assertThat(width(text)).isEqualTo(hanzi + marks);
    }

    @ParameterizedTest
    @CsvSource({"字$5字, 3.5", "字½字, 3", "字é字, 3", "字Ω字, 3"})
    void gapIsPutBesideLettersFiguresAndMoney(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"15%字, 2.5", "字15%字, 3.75", "30°字, 2.5"})
    void noGapIsPutAfterAUnitSign(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"增50％的, 4.25", "￥100, 2.5", "2021／2022, 5"})
    void noGapIsPutBesideAFullWidthSign(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2", "12.5, 2", "1-2, 1.5", "1–2, 1.5", "1/2, 1.5", "+10, 1.5", "15%, 1.5"})
    void figuresAndTheSignsBesideThemAreSetTwoToACell(String text, double width) {
        assertThat(width(text)).isEqualTo(width);
    }

    @Test
    void apostropheInAWordIsNoQuote() {
        // A quote fills its cell; of an apostrophe, which may share its glyph, the ink counts, with a little room
        // around it.
        double ink = GlyphFitter.LATIN_SCALE * (0.4 - 0.1);
        assertThat(width("don’t")).isEqualTo(4 * 0.5 + ink + 2 * 0.075, within(1e-9));
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

    private static ShapedText shape(String text, LineComposition composition) {
        return BrokenText.shape(text, new PairRules(composition));
    }

    private static double width(String text) {
        return BrokenText.shape(text).lineWidth();
    }

    private static double leastWidth(String text) {
        ShapedText shaped = BrokenText.shape(text);
        return shaped.leastWidth(0, shaped.size());
    }
}
