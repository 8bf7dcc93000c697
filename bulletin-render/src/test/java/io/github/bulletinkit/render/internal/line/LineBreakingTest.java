package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.style.AmountBreaks;
import io.github.bulletinkit.render.style.LineComposition;
import io.github.bulletinkit.render.style.MarkSqueeze;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.ProhibitionLevel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines end. Measures are in em; the widths are those of {@link FixedWidthMetrics}. */
class LineBreakingTest {
    private static final LineComposition STANDARD = LineComposition.standard();

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
        // 6 em before squeezing; the two commas give a quarter each, the full stop its blank half.
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
    @ValueSource(strings = {"(", "[", "￥", "＄", "№", "¥"})
    void signThatBeginsWhatFollowsDoesNotEndALine(String sign) {
        assertNotParted(sign + "四", "一二三", "五六七");
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatMayNotWhereverInALineItComes() {
        String text = "称〝要讯〞为〝简报〞，真的‼真的⁉真的？？真的！！！〘甲〙〚乙〛｢丙｣､丁｡戊»己›庚（含〝辛〟）壬。";

        for (int before = 0; before < 30; before++) {
            assertThat(LineEdges.faults(lines("字".repeat(before) + text, 26), 26))
                    .isEmpty();
        }
    }

    // Levels of prohibition

    @ParameterizedTest
    @EnumSource
    void levelsAllForbidMarksAtLineStartsAndOpeningMarksAtLineEnds(ProhibitionLevel level) {
        assertThat(lines("一二三四，五六", 4, level)).containsExactly("一二三", "四，五六");
        assertThat(lines("一二三（四五）", 4, level)).containsExactly("一二三", "（四五）");
    }

    @ParameterizedTest
    @EnumSource
    void levelsAllForbidASolidusAtALineStart(ProhibitionLevel level) {
        assertThat(lines("一二三四／五六七", 4, level).get(1)).startsWith("四／");
        assertThat(lines("一二三四/五六七", 4, level).get(1)).startsWith("四/");
    }

    @Test
    void levelGbForbidsASolidusAtALineEndToo() {
        assertThat(lines("一二三／四五", 4, ProhibitionLevel.BASIC)).containsExactly("一二三／", "四五");
        assertThat(lines("一二三／四五", 4, ProhibitionLevel.GB)).containsExactly("一二", "三／四五");
        assertThat(lines("一二三／四五", 4, ProhibitionLevel.STRICT)).containsExactly("一二", "三／四五");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲／乙，丙／丁，戊／己", "甲/乙，丙/丁，戊/己", "和/或，元/吨，公里/小时"})
    void noLineOfAnOfficialDocumentBeginsOrEndsWithASolidusWhereverInALineItComes(String text) {
        LineComposition official = PageStyle.gbt9704().lineComposition();

        for (int before = 0; before < 30; before++) {
            assertThat(BrokenText.lines("字".repeat(before) + text + "字字", official, 28))
                    .noneMatch(line -> line.matches("[/／].*|.*[/／]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……", "⋯⋯"})
    void levelStrictForbidsDashesAndEllipsesAtALineStartToo(String mark) {
        String text = "一二三四" + mark + "五六";

        assertThat(lines(text, 4, ProhibitionLevel.BASIC)).containsExactly("一二三四", mark + "五六");
        assertThat(lines(text, 4, ProhibitionLevel.GB)).containsExactly("一二三四", mark + "五六");
        assertThat(lines(text, 4, ProhibitionLevel.STRICT).get(1)).startsWith("四" + mark);
    }

    @Test
    void dashMayBeginAParagraphAtEveryLevel() {
        assertThat(lines("——一二三四五", 4, ProhibitionLevel.STRICT)).containsExactly("——一二", "三四五");
    }

    // Squeezing of marks

    @Test
    void markIsPushedInOnlyWhereLoneMarksAreSqueezed() {
        String text = "一，二，三。四五";

        assertThat(BrokenText.lines(text, STANDARD, 5)).element(0).isEqualTo("一，二，三。");
        assertThat(BrokenText.lines(text, STANDARD.withMarkSqueeze(MarkSqueeze.ADJACENT), 5))
                .element(0)
                .isEqualTo("一，二，");
    }

    @Test
    void adjacentMarksTakeTwoCellsWhereNoMarkIsSqueezed() {
        String text = "一”，二三四五";

        assertThat(BrokenText.lines(text, STANDARD.withMarkSqueeze(MarkSqueeze.ADJACENT), 4.5))
                .containsExactly("一”，二三", "四五");
        assertThat(BrokenText.lines(text, STANDARD.withMarkSqueeze(MarkSqueeze.NONE), 4.5))
                .containsExactly("一”，二", "三四五");
    }

    @Test
    void blankOfAnOpeningMarkAtTheLineStartIsGivenToo() {
        // 5.5 em before squeezing, as are the marks at both edges.
        assertThat(lines("（一二三四）五", 5)).containsExactly("（一二三四）", "五");
        assertThat(BrokenText.lines("（一二三四）五", STANDARD.withMarkSqueeze(MarkSqueeze.ADJACENT), 5))
                .containsExactly("（一二三", "四）五");
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
    @ValueSource(strings = {"Word", "2022", "12.5", "1,234", "5G-V2X", "don’t"})
    void wordOrNumberIsNotSplit(String word) {
        assertNotParted(word, "一二三四", "五六");
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

    // Long words

    private static final String ADDRESS =
            "https://www.dongwan.example.gov.cn/zwgk/public/2026/11/13/content_8293_b.html?from=t&id=9";

    @Test
    void addressBeginsOnTheCurrentLineAndIsCutAfterASignOnly() {
        for (int before = 0; before < 30; before++) {
            List<String> lines = lines("字".repeat(before) + "为" + ADDRESS + "，请知悉。", 26);

            assertCutAfterSigns(lines, ADDRESS);
            assertThat(lines.get((before + 1) / 26))
                    .as("%d hanzi before", before)
                    .matches(".*[^字为].*|.{22,}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dongwan-office.bulletin_editor@dongwan-government.example.gov.cn",
                "ftp://10.0.0.1/a-b_c/d.e?f=g&h@i",
                "a//b..c--d__e??f&&g==h@@i.and.so.on.and.so.forth"
            })
    void longWordIsCutAfterSignsInRunningTextAndInNarrowColumns(String word) {
        for (double measure = 8; measure < 29; measure++) {
            assertCutAfterSigns(lines("联系邮箱为" + word + "，每周受理。", measure), word);
        }
    }

    @Test
    void longWordIsCutBetweenLettersOnlyWhereARunAloneIsLongerThanALine() {
        String run = "abcdefghijklmnopqrst";

        assertThat(lines("一二" + run, 11)).containsExactly("一二", run);
        assertThat(lines("一二" + run, 9)).containsExactly("一二abcdefghijklm", "nopqrst");
        assertThat(lines("一二" + run + "-" + run, 11)).containsExactly("一二", run + "-", run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVID-19", "2026/11/13", "0512-12345678", "GB/T9704-2012", "www.gov.cn"})
    void shortWordIsNotCutWhereItFitsOnALineOfItsOwn(String word) {
        for (int before = 0; before < 30; before++) {
            assertThat(lines("字".repeat(before) + word + "字字", 26)).anyMatch(line -> line.contains(word));
        }
    }

    /** Asserts that lines end inside a word after a sign only, and never between two. */
    private static void assertCutAfterSigns(List<String> lines, String word) {
        String text = String.join("", lines);
        int from = text.indexOf(word);
        int at = 0;
        for (String line : lines) {
            at += line.length();
            if (at > from && at < from + word.length()) {
                assertThat(text.substring(at - 1, at + 1))
                        .as("%s in %s", at, lines)
                        .matches("[/._?&=@-][^/._?&=@-]");
            }
        }
    }

    // Amounts

    @ParameterizedTest
    @ValueSource(strings = {"15%", "15％", "15‰", "25℃", "25°C", "30°", "$5", "¥5", "￥5", "50㎡", "50m²"})
    void figureIsNotPartedFromItsSign(String amount) {
        assertNotParted(amount, "一二三四", "五六");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10km", "10 km", "10  km", "10\u00A0km", "1.5 kWh", "5 GHz", "50 ㎡", "50 m²", "90 km/h"})
    void figureIsNotPartedFromTheSymbolOfItsUnit(String amount) {
        assertNotParted(amount, "一二三四", "五六");
    }

    @Test
    void figureMayBePartedFromAWordThatIsNoUnit() {
        assertThat(lines("一二12 Word三", 4)).containsExactly("一二12 ", "Word三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25%～30%", "1～3%", "10—20", "10-20", "5～6 km"})
    void rangeIsPartedNeitherBeforeNorAfterItsConnector(String range) {
        assertNotParted(range, "一二三四五", "六七");
    }

    @Test
    void lineMayEndAfterAConnectorOfPlaces() {
        assertThat(lines("一北京—上海", 4)).containsExactly("一北京—", "上海");
    }

    @ParameterizedTest
    @CsvSource({"5万吨, 5", "120亿元, 120", "3个, 3", "12.5万亿元, 12.5", "5 万吨, '5 '", "2022年1月7日, 2022", "第3批, 第", "15天, 15"})
    void figureGoesDownToWhatIsCountedWhereThatStretchesTheLineByLessThanACellAndAHalf(
            String amount, String upToBreak) {
        // Without the amount the line before it has 24 of the cells of its measure.
        String before = "字".repeat(24);
        double width = BrokenText.shape(before + upToBreak.strip()).lineWidth();

        assertThat(lines(before + amount + "字字字", Math.min(width, 25.45)))
                .element(0)
                .isEqualTo(before);
    }

    @Test
    void lineIsSqueezedToTakeInWhatIsCounted() {
        // 25.5 em before squeezing; the two commas and the two gaps beside the figure give 0.75.
        String line = "字".repeat(10) + "，" + "字".repeat(10) + "，字12天";

        assertThat(lines(line + "字字字", 24.8)).element(0).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8公里", "80平方米", "5千瓦时", "2个百分点", "3万公里", "1亿千瓦时"})
    void unitOfSeveralHanziIsPartedNoMoreThanOneOfOne(String amount) {
        String before = "字".repeat(24);
        double width = BrokenText.shape(before + amount).lineWidth();

        for (double measure = 25.25; measure < width && measure < 25.5; measure += 0.125) {
            assertThat(lines(before + amount + "字字字", measure)).element(0).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"120亿元", "4200小时", "80万元", "2026年", "12345人"})
    void figureGoesDownToWhatIsCountedWhereThatStretchesTheLineByAFifthOfTheMeasureAtMost(String amount) {
        String before = "字".repeat(24);
        String figure = amount.replaceAll("\\D", "");
        double width = BrokenText.shape(before + figure).lineWidth();

        assertThat(lines(before + amount, width)).element(0).isEqualTo(before);
        assertThat(lines("字".repeat(9) + "12亿元", 10.25)).element(0).isEqualTo("字".repeat(9));
        assertThat(lines("字".repeat(4) + "12亿元", 5.25)).element(0).isEqualTo("字".repeat(4) + "12");
    }

    @Test
    void rangeWithAHyphenIsPartedFromWhatIsCountedWhereTheLineWouldBeStretchedByMoreThanACellAndAHalf() {
        // The range takes 1.75 em with the gap before it.
        String before = "字".repeat(24);

        assertThat(lines(before + "3-4个字字字", 25.75)).element(0).isEqualTo(before);
        assertThat(partingLongAmounts(before + "3-4个字字字", 25.75)).element(0).isEqualTo(before + "3-4");
        assertThat(partingLongAmounts(before + "3个字字字", 25)).element(0).isEqualTo(before);
    }

    @Test
    void longAmountIsPartedBetweenItsMultipliersWhereTheLineWouldBeStretchedByMoreThanThreeEm() {
        String before = "字".repeat(24);

        assertThat(lines(before + "12万亿元字字字", 27.5)).element(0).isEqualTo(before);
        assertThat(partingLongAmounts(before + "12万亿元字字字", 26.5)).element(0).isEqualTo(before);
        assertThat(partingLongAmounts(before + "12万亿元字字字", 27.5)).element(0).isEqualTo(before + "12万");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100多家",
                "2万余人次",
                "20～30人",
                "10：30",
                "10:30",
                "10时30分",
                "第12期",
                "3个工作日",
                "1,200万平方米",
                "3.5万亿元",
                "第3季度",
                "80 万元",
                "11月13日",
                "3-4个"
            })
    void amountOfUpToHalfTheMeasureIsWholeHoweverFarTheLineIsStretched(String amount) {
        for (int before = 1; before < 30; before++) {
            assertThat(lines("字".repeat(before) + amount + "字字", 20)).anyMatch(line -> line.contains(amount));
        }
    }

    @Test
    void amountWiderThanHalfTheMeasureIsPartedAtItsBestPlace() {
        assertThat(lines("字字字字字2026年11月13日", 9)).containsExactly("字字字字字2026年", "11月13日");
        assertThat(lines("字字字字3000万千瓦时", 8)).containsExactly("字字字字3000万", "千瓦时");
    }

    @Test
    void figureAfterTheYearIsNoPartOfADateUnlessItIsAMonth() {
        assertThat(lines("字字2026年11家", 5.25)).containsExactly("字字2026年", "11家");
    }

    @Test
    void dateGoesDownAsAWholeWhereThatLeavesAGoodLine() {
        String before = "字".repeat(25);

        for (double measure = 25.25; measure < 28; measure += 0.25) {
            assertThat(lines(before + "1月7日字字", measure)).element(0).isEqualTo(before);
        }
    }

    @Test
    void longDateIsPartedBetweenItsPartsRatherThanBeforeAUnit() {
        String before = "字".repeat(17);

        for (double measure = 17; measure < 27; measure += 0.25) {
            assertThat(lines(before + "2026年11月13日", measure).get(0))
                    .as("measure %s", measure)
                    .isIn(before, before + "2026年", before + "2026年11月", before + "2026年11月13日");
        }
    }

    // The last line

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "。”", "？"})
    void lastLineOfASingleHanziGetsOneMoreFromTheLineBefore(String marks) {
        assertThat(lines("字".repeat(25) + "六七" + marks, 26)).containsExactly("字".repeat(25), "六七" + marks);
    }

    @Test
    void lastLineOfTwoHanziIsLeftAlone() {
        assertThat(lines("字".repeat(26) + "七八。", 26)).containsExactly("字".repeat(26), "七八。");
    }

    @Test
    void lastHanziStaysAloneWhereTheLineBeforeItIsTooShortToGiveOne() {
        assertThat(lines("一二三四五六", 5)).containsExactly("一二三四五", "六");
    }

    @Test
    void lastHanziIsJoinedByAWholeWordAndTheMarksAfterIt() {
        assertThat(lines("字".repeat(23) + "，二。七", 26)).containsExactly("字".repeat(23) + "，", "二。七");
        assertThat(lines("字".repeat(24) + "12七。", 25.25)).containsExactly("字".repeat(24), "12七。");
        // Two rules in conflict: the amount is not parted.
        assertThat(lines("字".repeat(20) + "12.5个百分点。", 25.5)).element(1).isEqualTo("12.5个百分点。");
    }

    // Hanzi and Latin

    @Test
    void lineMayEndBetweenHanziAndWord() {
        assertThat(lines("一二Ab三四", 2)).containsExactly("一二", "Ab", "三四");
    }

    @Test
    void gapBeforeAWordIsCounted() {
        // 1 + 1/4 + 1/2 + 1/4 + 1 em
        assertThat(lines("一A二", 3)).containsExactly("一A二");
        assertThat(lines("一二A三", 3.5)).containsExactly("一二A", "三");
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
    void characterIsPulledInWhereThatSqueezesByLessThanItSavesStretching() {
        // 6 em with 四 and 5 without: squeezed by 0.4 rather than stretched by 0.6, but not by 0.5 rather than as much.
        assertThat(lines("一，二，三四五六", 5.6)).containsExactly("一，二，三四", "五六");
        assertThat(lines("一，二，三四五六", 5.5)).containsExactly("一，二，三", "四五六");
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

    /** Asserts that characters stay on one line at any position in the measure. */
    private static void assertNotParted(String undivided, String before, String after) {
        for (double measure = BrokenText.shape(undivided).lineWidth() + 1.5; measure < 10; measure += 0.25) {
            assertThat(lines(before + undivided + after, measure))
                    .as("measure %s", measure)
                    .anyMatch(line -> line.contains(undivided));
        }
    }

    private static List<String> lines(String text, double measure, ProhibitionLevel level) {
        return BrokenText.lines(text, STANDARD.withProhibitionLevel(level), measure);
    }

    private static List<String> partingLongAmounts(String text, double measure) {
        GreedyLineBreaker breaker =
                GreedyLineBreaker.justified(BrokenText.RULES, StretchLimits.justified(AmountBreaks.LONG_AMOUNTS));
        return BrokenText.lines(text, breaker, measure, measure);
    }

    private static List<String> lines(String text, double measure) {
        return lines(text, measure, measure);
    }

    private static List<String> lines(String text, double firstMeasure, double measure) {
        return BrokenText.lines(text, BrokenText.greedy(BrokenText.RULES), firstMeasure, measure);
    }

    private static Stream<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString);
    }
}
