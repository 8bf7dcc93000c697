package io.github.bulletinkit.render.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.AmountBreaks;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts at every place of a line, in the bundled faces and both page styles, without a mark nearby that can be squeezed. */
class AmountSweepTest {
    private static final FontMetrics FONTS = new FontFaces(FontSet.bundled());
    private static final int OFFSETS = 30;
    private static final int PARAGRAPHS = 1000;

    private static final List<String> AMOUNTS = List.of(
            "4200小时", "80万元", "120亿元", "3520亿元", "5万吨", "3个", "15天", "2个百分点", "20公里", "2026年", "第45期", "6.3%", "11月13日",
            "3个工作日");

    static Stream<PageStyle> styles() {
        return Stream.of(PageStyle.bulletin(), PageStyle.gbt9704());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void usualAmountIsNeverParted(PageStyle style) {
        assertThat(AMOUNTS.stream().flatMap(amount -> parted(amount, style).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void longDateIsPartedAfterTheYearOnly(PageStyle style) {
        assertThat(parted("2026年11月13日", style))
                .hasSizeBetween(1, OFFSETS / 3)
                .allMatch(line -> line.matches(".*年\\|1.*"));
    }

    /** The printed specimen breaks these: see {@link AmountBreaks#LONG_AMOUNTS}. */
    @Test
    void bulletinPartsLongAmountsBetweenTheirMultipliersAndRangesWithAHyphenBeforeTheirUnit() {
        PageStyle style = PageStyle.bulletin();

        assertThat(parted("12.5万亿元", style)).hasSizeBetween(1, OFFSETS / 10).allMatch(line -> line.contains("万|亿元"));
        assertThat(parted("3-4个", style)).hasSizeBetween(1, OFFSETS / 10).allMatch(line -> line.contains("3-4|个"));
    }

    @Test
    void officialDocumentPartsNoLongAmountAndNoRange() {
        assertThat(parted("12.5万亿元", PageStyle.gbt9704())).isEmpty();
        assertThat(parted("3-4个", PageStyle.gbt9704())).isEmpty();
    }

    /** The only ends of lines in the 10,641 amounts of a thousand paragraphs, in each style. */
    @ParameterizedTest
    @MethodSource("styles")
    void amountsInProseArePartedByTheRuleOfTheStyleOnly(PageStyle style) {
        Random random = new Random(15);
        List<String> parted = new ArrayList<>();
        int amounts = 0;
        for (int i = 0; i < PARAGRAPHS; i++) {
            ProseWithAmounts prose = ProseWithAmounts.of(random);
            amounts += prose.amounts().size();
            parted.addAll(prose.partedBy(ends(prose.text(), style)));
        }

        assertThat(amounts).isGreaterThan(10 * PARAGRAPHS);
        if (style.lineComposition().amountBreaks() == AmountBreaks.NONE) {
            assertThat(parted).isEmpty();
        } else {
            assertThat(parted)
                    .hasSizeLessThan(PARAGRAPHS / 20)
                    .allMatch(amount -> amount.matches("[0-9.,]+万\\|亿元|[0-9]+-[0-9]+\\|\\D+"));
        }
    }

    @Test
    void firstExampleOfTheReadmeKeepsItsAmountsWhole() {
        PageStyle style = PageStyle.bulletin();
        String text = "11月9日，东湾科学港公布首批开放机时，共4200小时。";

        assertThat(lines(text, style)).anyMatch(line -> line.contains("4200小时"));
    }

    /** The lines of both sides of a break inside an amount, with a | between them, for each offset where there is one. */
    private static List<String> parted(String amount, PageStyle style) {
        List<String> parted = new ArrayList<>();
        for (int before = 0; before < OFFSETS; before++) {
            List<String> lines = lines("字".repeat(before) + amount + "字".repeat(OFFSETS), style);
            if (lines.stream().noneMatch(line -> line.contains(amount))) {
                parted.add(String.join("|", lines));
            }
        }
        return parted;
    }

    private static List<String> lines(String text, PageStyle style) {
        ShapedText shaped = shape(text, style);
        int[] ends = ends(shaped, style);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            StringBuilder line = new StringBuilder();
            for (int i = start; i < end; i++) {
                line.append(shaped.cluster(i).text());
            }
            lines.add(line.toString());
            start = end;
        }
        return lines;
    }

    /** The ends of lines; each character of the text is a cluster. */
    private static int[] ends(String text, PageStyle style) {
        return ends(shape(text, style), style);
    }

    private static int[] ends(ShapedText text, PageStyle style) {
        double measure = style.charactersPerLine();
        return LineBreaker.runningText(style.lineComposition())
                .breakLines(text, measure - style.firstLineIndentEm(), measure);
    }

    private static ShapedText shape(String text, PageStyle style) {
        return new Shaper(FONTS, style.lineComposition()).shape(StyledText.of(text, FontRole.FANG_SONG));
    }
}
