package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.style.LineComposition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the lines of titles end. Measures are in em; the widths are those of {@link FixedWidthMetrics}. */
class TitleBreakingTest {

    @Test
    void titleThatFitsIsOneLine() {
        assertThat(lines("一二三 四五", 6.5)).containsExactly("一二三 四五");
    }

    @Test
    void titleOfTwoClausesThatFillsTheMeasureIsBrokenBetweenThem() {
        assertThat(lines("一二三 四五", 5.5)).containsExactly("一二三 ", "四五");
        assertThat(lines("一二三 四五", 6.4)).containsExactly("一二三 ", "四五");
        assertThat(lines("一二三 四五", 6.4, 5.4)).containsExactly("一二三 ", "四五");
    }

    @Test
    void titleOfOneClauseMayFillTheMeasure() {
        assertThat(lines("一二三四五", 5)).containsExactly("一二三四五");
        assertThat(lines("一二三（四）", 6)).containsExactly("一二三（四）");
        assertThat(lines("一二 Ab 三四", 6)).containsExactly("一二 Ab 三四");
    }

    @Test
    void twoClausesMayFillACellOfATable() {
        LineBreaker cells = LineBreaker.cells(LineComposition.standard());

        assertThat(BrokenText.lines("一二三 四五", cells, 5.5, 5.5)).containsExactly("一二三 四五");
        assertThat(BrokenText.lines("一二三 四五", cells, 5, 5)).containsExactly("一二三 ", "四五");
    }

    @Test
    void titleIsBrokenAtTheSpaceBetweenItsClauses() {
        assertThat(lines("一二三四五六 七八九", 8)).containsExactly("一二三四五六 ", "七八九");
    }

    @Test
    void ofSeveralSpacesTheOneIsTakenThatMakesTheMostEvenLines() {
        assertThat(lines("一二 三四五 六七八", 7)).containsExactly("一二 三四五 ", "六七八");
        assertThat(lines("一二 三四 五六 七八", 8)).containsExactly("一二 三四 ", "五六 七八");
    }

    @Test
    void spaceThatLeavesAClauseTooLongForALineIsPassedOver() {
        assertThat(lines("一 二三四五六七八九", 7)).containsExactly("一 二三四五", "六七八九");
    }

    @Test
    void titleIsBrokenBeforeTheBracketsThatEndIt() {
        assertThat(lines("金额（亿万元）", 5)).containsExactly("金额", "（亿万元）");
        assertThat(lines("同比增长（%）", 5)).containsExactly("同比增长", "（%）");
    }

    @Test
    void bracketsThatWouldMakeTooShortALineBreakNoTitle() {
        assertThat(lines("一二三四五六七八九十百千（万）", 12)).containsExactly("一二三四五六七", "八九十百千（万）");
        assertThat(lines("一二三四（五六〔七〕）", 6)).containsExactly("一二三四", "（五六〔七〕）");
    }

    @Test
    void titleWithoutASpaceIsBrokenIntoEvenLines() {
        assertThat(lines("一二三四五六七八九十", 8)).containsExactly("一二三四五", "六七八九十");
        assertThat(lines("一二三四五六七八九十百", 5)).containsExactly("一二三", "四五六七", "八九十百");
    }

    @Test
    void spaceBesideLatinPartsNoClauses() {
        assertThat(lines("一二三 Ab四五六七八九", 8)).containsExactly("一二三 Ab", "四五六七八九");
    }

    @Test
    void spaceInsideBracketsPartsNoClauses() {
        assertThat(lines("一二（ 三四五六七八", 7)).containsExactly("一二（ 三四", "五六七八");
        assertThat(lines("一二三四五六 ）七八", 7)).containsExactly("一二三四", "五六 ）七八");
    }

    @Test
    void evenLinesKeepToTheRulesOfLineBreaking() {
        assertThat(lines("一二三四，五六七八", 6)).containsExactly("一二三四，", "五六七八");
        assertThat(lines("一二三四《五六七》", 6)).containsExactly("一二三四", "《五六七》");
    }

    @Test
    void noWordIsCutToMakeLinesEven() {
        assertThat(lines("abcdefghijklmnop一二", 8.5)).containsExactly("abcdefghijklmnop", "一二");
    }

    @Test
    void noAmountIsPartedToMakeLinesEven() {
        assertThat(lines("一二三四共2000公里五六七", 10)).containsExactly("一二三四共", "2000公里五六七");
        assertThat(lines("一二三四五六15家七八九十", 9)).containsExactly("一二三四五六", "15家七八九十");
    }

    @Test
    void noWordIsCut() {
        assertThat(lines("各地部署人工智能试点", 7)).containsExactly("各地部署", "人工智能试点");
        assertThat(lines("医疗保险异地就医直接结算", 7)).containsExactly("医疗保险异地", "就医直接结算");
    }

    @Test
    void lineIsAddedIfAWordWouldBeCutWithoutIt() {
        assertThat(lines("召开人工智能会议", 4)).containsExactly("召开", "人工智能", "会议");
        assertThat(lines("人工智能", 3)).as("a word that is wider than a line").containsExactly("人工", "智能");
    }

    @Test
    void lineBeginsWithAPrepositionButDoesNotEndWithIt() {
        assertThat(lines("企业与高校共建实验室", 9)).containsExactly("企业与高校", "共建实验室");
        assertThat(lines("产业发展与环境保护", 5)).containsExactly("产业发展", "与环境保护");
    }

    @Test
    void lineDoesNotBeginWithASuffixOrParticle() {
        assertThat(lines("受到表彰的先进集体", 6)).containsExactly("受到表彰的", "先进集体");
        assertThat(lines("零部件配套率超过八成", 6)).containsExactly("零部件配套率", "超过八成");
    }

    @Test
    void nameOfADocumentOrAQuotationThatFitsOnALineIsWhole() {
        assertThat(lines("印发《城市更新条例》解读", 11)).containsExactly("印发《城市更新条例》", "解读");
        assertThat(lines("推行“高效办成一件事”改革", 11)).containsExactly("推行“高效办成一件事”", "改革");
        assertThat(lines("《进一步优化营商环境意见》", 8)).containsExactly("《进一步优化", "营商环境意见》");
    }

    @Test
    void titleIsBrokenBetweenClausesIfThatLeavesItsLinesEven() {
        assertThat(lines("气温下降，多地启动预案", 9)).containsExactly("气温下降，", "多地启动预案");
    }

    @Test
    void middleLineOfThreeIsNotTheShortest() {
        List<String> lines = lines("省人民政府关于加快推进农业农村现代化建设的若干意见", 11);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).length())
                .isGreaterThanOrEqualTo(
                        Math.min(lines.get(0).length(), lines.get(2).length()));
    }

    @Test
    void furtherLinesMayBeShorterThanTheFirst() {
        assertThat(lines("一二三四五六", 5, 4)).containsExactly("一二三", "四五六");
        assertThat(lines("一二三四五六七八九", 5, 4)).containsExactly("一二三四五", "六七八九");
    }

    private static List<String> lines(String text, double measure) {
        return lines(text, measure, measure);
    }

    private static List<String> lines(String text, double firstMeasure, double measure) {
        LineBreaker breaker = new TitleLineBreaker(GreedyLineBreaker.ragged(BrokenText.RULES), 1);
        return BrokenText.lines(text, breaker, firstMeasure, measure);
    }
}
