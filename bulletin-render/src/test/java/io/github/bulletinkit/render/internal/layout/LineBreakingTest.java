package io.github.bulletinkit.render.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines end. Measures are in em; the widths are those of {@link FixedWidthMetrics}. */
class LineBreakingTest {
    @Test
    void lineIsFilledBeforeTheNextBegins() {
        assertThat(lines("一二三四五六七八九十百", 5)).containsExactly("一二三四五", "六七八九十", "百");
    }

    @Test
    void textThatFitsExactlyIsOneLine() {
        assertThat(lines("一二三四五", 5)).containsExactly("一二三四五");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(lines("", 5)).containsExactly("");
    }

    @Test
    void firstLineIsShorterByItsIndent() {
        assertThat(lines("一二三四五六七八", 3, 5)).containsExactly("一二三", "四五六七八");
    }

    // Prohibited line starts and ends

    @ParameterizedTest
    @MethodSource("marksThatMayNotBeginALine")
    void markThatMayNotBeginALineTakesTheCharacterBeforeItDown(String mark) {
        assertThat(lines("一二三四五" + mark + "六七", 5)).containsExactly("一二三四", "五" + mark + "六七");
    }

    static Stream<String> marksThatMayNotBeginALine() {
        return characters(LineEdges.NOT_AT_LINE_START);
    }

    @ParameterizedTest
    @MethodSource("marksThatMayNotEndALine")
    void markThatMayNotEndALineGoesDownWithWhatItOpens(String mark) {
        assertThat(lines("一二三四" + mark + "五六七", 5)).containsExactly("一二三四", mark + "五六七");
    }

    static Stream<String> marksThatMayNotEndALine() {
        return characters(LineEdges.NOT_AT_LINE_END);
    }

    @Test
    void closingMarkIsPushedInWhereTheMarksBeforeItCanGiveHalfTheirBlank() {
        // 6 em as it stands; the two commas give a quarter each, the full stop its blank half.
        assertThat(lines("一，二，三。四", 5)).containsExactly("一，二，三。", "四");
    }

    @Test
    void closingMarkIsPushedOutWhereSqueezingIsNotEnough() {
        assertThat(lines("一，二三四。五", 5)).containsExactly("一，二三", "四。五");
    }

    @Test
    void blankOfAMarkAtTheLineEndIsGivenFirst() {
        assertThat(lines("一二三四，五", 4.5)).containsExactly("一二三四，", "五");
    }

    @Test
    void openingMarkIsPushedInWithWhatItOpensWhereSqueezingIsEnough() {
        assertThat(lines("一，二，（三四", 5.25)).containsExactly("一，二，（三", "四");
        assertThat(lines("一，二，（三四", 5.2)).containsExactly("一，二，", "（三四");
    }

    @Test
    void wordThatWouldLeaveTheLineBeforeItLessThanHalfFullIsCut() {
        assertThat(lines("一二abcdefghijklmnopqrstuvwxyz", 10).get(0)).startsWith("一二ab");
        assertThat(lines("一二三四五六abcdefghijk", 10)).element(0).isEqualTo("一二三四五六");
    }

    @Test
    void runOfMarksIsNeverParted() {
        assertThat(lines("一二三四（“五六”），七", 6)).containsExactly("一二三四", "（“五六”），", "七");
    }

    @Test
    void markThatOpensTheTextStaysWithWhatItOpens() {
        assertThat(lines("“一二三”四", 2)).containsExactly("“一", "二", "三”", "四");
    }

    @Test
    void runOfMarksThatIsWiderThanTheMeasureIsSplitRatherThanLost() {
        assertThat(lines("一》》》》》》》》", 3)).containsExactly("一》》》", "》》》》》");
    }

    @Test
    void spaceDoesNotLetAMarkBeginOrEndALine() {
        assertThat(lines("一二三四五 ，六", 5)).containsExactly("一二三四", "五 ，六");
        assertThat(lines("一二三四（ 五六", 5)).containsExactly("一二三四", "（ 五六");
        assertThat(lines("一二三四( 五六", 5)).containsExactly("一二三四", "( 五六");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", ")", "]", ",", ".", ";", ":", "?", "!", "%", "/", "％", "／"})
    void signThatEndsWhatStandsBeforeItDoesNotBeginALine(String sign) {
        assertThat(lines("一二三四五" + sign + "六七八", 5).get(1)).startsWith("五" + sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "/", "／"})
    void signThatBeginsWhatFollowsDoesNotEndALine(String sign) {
        for (double measure = 3; measure < 8; measure += 0.25) {
            assertThat(lines("一二三" + sign + "四五六七", measure))
                    .as("measure %s", measure)
                    .anyMatch(line -> line.contains(sign + "四"));
        }
    }

    // Marks of two characters

    @ParameterizedTest
    @ValueSource(strings = {"——", "……", "⋯⋯"})
    void markOfTwoCharactersIsNotSplit(String mark) {
        assertThat(lines("一二三四" + mark + "五", 5)).containsExactly("一二三四", mark + "五");
    }

    @Test
    void markOfTwoCharactersMayBeginALine() {
        assertThat(lines("一二三四五——六", 5)).containsExactly("一二三四五", "——六");
    }

    // Latin

    @ParameterizedTest
    @ValueSource(strings = {"Word", "2022", "12.5", "1,234", "15%", "5G-V2X", "don’t", "25℃", "10\u00A0km"})
    void wordOrNumberIsNotSplit(String word) {
        for (double measure = 4; measure < 9; measure += 0.25) {
            assertThat(lines("一二三四" + word + "五六", measure))
                    .as("measure %s", measure)
                    .anyMatch(line -> line.contains(word));
        }
    }

    @Test
    void wordThatIsWiderThanTheMeasureIsSplitRatherThanLost() {
        assertThat(lines("abcdefghijklmn", 3)).containsExactly("abcdef", "ghijkl", "mn");
        assertThat(lines("一abcdefghijklmn", 3)).containsExactly("一abc", "defghi", "jklmn");
    }

    @Test
    void longWordIsSplitWhereTheMarkAfterItFindsRoom() {
        assertThat(lines("abcdef，一", 3)).containsExactly("abcde", "f，一");
    }

    @Test
    void lineMayEndBetweenHanziAndWord() {
        assertThat(lines("一二Ab三四", 2)).containsExactly("一二", "Ab", "三四");
    }

    @Test
    void gapBeforeAWordIsCounted() {
        // 1 + 1/4 + 1/2 + 1/4 + 1 em
        assertThat(lines("一1二", 3)).containsExactly("一1二");
        assertThat(lines("一二1三", 3.5)).containsExactly("一二1", "三");
    }

    @Test
    void gapAtTheLineEdgeIsNotCounted() {
        assertThat(lines("一二Ab一二", 3.25)).containsExactly("一二Ab", "一二");
        assertThat(lines("一二Ab三四", 2)).containsExactly("一二", "Ab", "三四");
    }

    // Spaces

    @Test
    void spaceAtALineEdgeHasNoWidthAndStaysOnTheLineBefore() {
        assertThat(lines("一二三四五 六七", 5)).containsExactly("一二三四五 ", "六七");
        assertThat(lines("一二三四五   六七", 5)).containsExactly("一二三四五   ", "六七");
    }

    @Test
    void spaceAtTheStartOfTheTextHasNoWidth() {
        assertThat(lines("  一二三四五六", 5)).containsExactly("  一二三四五", "六");
    }

    @Test
    void textOfSpacesIsOneLine() {
        assertThat(lines("          ", 1)).containsExactly("          ");
    }

    // Squeezing where no mark is in the way

    @Test
    void characterIsPulledInWhereThatSqueezesByAtMostHalfOfWhatItSavesStretching() {
        // 6 em with 四 and 5 without: squeezed by 0.3 rather than stretched by 0.7, but not by 0.4 rather than 0.6.
        assertThat(lines("一，二，三四五", 5.7)).containsExactly("一，二，三四", "五");
        assertThat(lines("一，二，三四五", 5.6)).containsExactly("一，二，三", "四五");
    }

    // Characters of several code units

    @Test
    void surrogatePairIsOneCharacter() {
        assertThat(lines("𠮷𠮷𠮷", 2)).containsExactly("𠮷𠮷", "𠮷");
    }

    @Test
    void combiningMarkStaysWithItsLetterAndTakesNoRoom() {
        assertThat(lines("一e\u0301\u0323二", 1.75)).containsExactly("一e\u0301\u0323", "二");
        assertThat(lines("e\u0301e\u0301e\u0301", 1)).containsExactly("e\u0301e\u0301", "e\u0301");
    }

    private static List<String> lines(String text, double measure) {
        return lines(text, measure, measure);
    }

    private static List<String> lines(String text, double firstMeasure, double measure) {
        return BrokenText.lines(text, new GreedyLineBreaker(BrokenText.RULES), firstMeasure, measure);
    }

    private static Stream<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString);
    }
}
