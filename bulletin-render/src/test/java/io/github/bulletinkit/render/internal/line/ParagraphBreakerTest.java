package io.github.bulletinkit.render.internal.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.render.InventedText;
import io.github.bulletinkit.render.style.LineComposition;
import io.github.bulletinkit.text.PublishedTextReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of paragraphs that are broken as a whole. Measures are in em, widths those of {@link FixedWidthMetrics}. */
class ParagraphBreakerTest {
    private static final PairRules RULES = BrokenText.RULES;
    private static final ParagraphBreaker BREAKER = BrokenText.wholeParagraph(RULES);
    private static final GreedyLineBreaker GREEDY = BrokenText.greedy(RULES);
    private static final int MEASURE = 28;
    private static final int INDENT = 2;

    @Test
    void gridOfHanziIsFilledExactly() {
        assertThat(lines("一二三四五六七八九十百", 4, 5)).containsExactly("一二三四", "五六七八九", "十百");
    }

    @Test
    void textThatFitsIsOneLine() {
        assertThat(lines("", 5, 5)).containsExactly("");
        assertThat(lines("一二三四五", 5, 5)).containsExactly("一二三四五");
        assertThat(lines("     ", 1, 1)).containsExactly("     ");
    }

    @Test
    void looseLineBecomesSeveralThatAreALittleWider() {
        String before = "字".repeat(28 + 24);

        assertThat(BrokenText.lines(before + "123456人" + "字字", GREEDY, MEASURE, MEASURE))
                .as("the second line is stretched by 4 em")
                .containsExactly("字".repeat(28), "字".repeat(24), "123456人字字");
        assertThat(lines(before + "123456人" + "字字", MEASURE, MEASURE))
                .as("two lines are stretched by 2 em each")
                .containsExactly("字".repeat(26), "字".repeat(26), "123456人字字");
    }

    @Test
    void lineByLineAParagraphWithALooseLineIsBrokenAsAWhole() {
        String loose = "字".repeat(28 + 24) + "123456人" + "字字";
        String wide = "字".repeat(28 + 25) + "12345人" + "字字";
        LineBreaker lineByLine = new FillingBreaker(GREEDY, BREAKER);

        assertThat(BrokenText.lines(loose, lineByLine, MEASURE, MEASURE))
                .as("a line would be stretched by 4 em of 28")
                .isEqualTo(lines(loose, MEASURE, MEASURE));
        assertThat(BrokenText.lines(wide, lineByLine, MEASURE, MEASURE))
                .as("a line is stretched by 3 em")
                .containsExactly("字".repeat(28), "字".repeat(25), "12345人字字");
    }

    @Test
    void linesOnTheGridStayThereWhereALineIsLooseByOneCell() {
        String before = "字".repeat(28 + 27);

        assertThat(lines(before + "5人字字", MEASURE, MEASURE)).containsExactly("字".repeat(28), "字".repeat(27), "5人字字");
    }

    @Test
    void marksAreSqueezedRatherThanHanziSpread() {
        String line = "字".repeat(10) + "，" + "字".repeat(10) + "，字字12天";

        assertThat(lines(line + "字字字", 26.25, 26.25)).element(0).isEqualTo(line);
    }

    @Test
    void lastLineHasMoreThanOneHanzi() {
        assertThat(lines("字".repeat(25) + "六七。", 26, 26)).containsExactly("字".repeat(25), "六七。");
        assertThat(lines("字".repeat(26) + "七八。", 26, 26)).containsExactly("字".repeat(26), "七八。");
    }

    @Test
    void dateIsBrokenAfterTheYearWhereTheFirstLineWouldBeTooLooseOtherwise() {
        assertThat(lines("字".repeat(19) + "2026年11月13日" + "字".repeat(30), 26, 26))
                .element(0)
                .isEqualTo("字".repeat(19) + "2026年");
        assertThat(lines("字".repeat(3 * 26 + 19) + "2026年11月13日" + "字".repeat(30), 26, 26))
                .noneMatch(line -> line.endsWith("年"));
    }

    @Test
    void yearsOfARangeArePartedAfterTheConnectorOnlyWhereTheLineWouldBeTooLooseOtherwise() {
        assertThat(lines("字".repeat(20) + "（2023—2025年）》" + "字".repeat(30), 26, 26))
                .element(0)
                .isEqualTo("字".repeat(20) + "（2023—");
        assertThat(lines("字".repeat(22) + "2023—2025年" + "字".repeat(30), 26, 26))
                .element(0)
                .isEqualTo("字".repeat(22));
    }

    // Text without a good break

    @Test
    void wordLongerThanALineIsCut() {
        assertThat(String.join("", lines("一二" + "abcdefghijklmnopqrst", 5, 5))).isEqualTo("一二abcdefghijklmnopqrst");
        assertThat(lines("abcdefghijklmn", 3, 3)).containsExactly("abcdef", "ghijkl", "mn");
    }

    @Test
    void runOfMarksThatIsWiderThanTheMeasureIsSplitRatherThanLost() {
        assertThat(lines("一》》》》》》》》", 3, 3)).containsExactly("一》》》", "》》》》》");
    }

    @Test
    void addressIsCutAfterASignOnly() {
        String address = "https://www.dongwan.example.gov.cn/zwgk/public/2026/11/13/content_8293_b.html?from=t&id=9";
        for (int before = 0; before < 30; before++) {
            String text = "字".repeat(before) + "为" + address + "，请知悉。";
            int at = 0;
            for (String line : lines(text, 26, 26)) {
                at += line.length();
                if (at > before + 1 && at < before + 1 + address.length()) {
                    assertThat(text.substring(at - 1, at + 1)).matches("[/._?&=@-][^/._?&=@-]");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3.3, 7})
    void noTextIsLostHoweverNarrowTheMeasure(double measure) {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            String text = ProseWithAmounts.of(random).text();

            assertThat(String.join("", lines(text, measure, measure))).isEqualTo(text);
        }
    }

    // The least cost

    /** Compares with all ways to break a short text. */
    @Test
    void noOtherLinesCostLess() {
        Random random = new Random(1981);
        int compared = 0;
        for (int i = 0; i < 2000; i++) {
            ShapedText text = BrokenText.shape(shortText(random));
            double measure = 4.5 + random.nextInt(14) / 4.0;
            double firstMeasure = measure - random.nextInt(3);
            List<LineCosts> costs = List.of(BREAKER.costs(text, firstMeasure), BREAKER.costs(text, measure));

            long least = leastCost(text, 0, costs);
            if (least < LineCosts.FORCED) {
                assertThat(cost(BREAKER.breakLines(text, firstMeasure, measure), costs))
                        .isEqualTo(least);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1500);
    }

    private static String shortText(Random random) {
        List<String> parts = List.of(
                "字", "字", "字", "，", "。", "“", "”", "（", "）", "——", "12", "3.5万", "元", "5%", "Ab", "2026年", "11月", "9日");
        StringBuilder text = new StringBuilder("字");
        for (int i = 0; i < 16; i++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    /** Tries every line from a start, and every way to go on. */
    private static long leastCost(ShapedText text, int start, List<LineCosts> costs) {
        if (start == text.size()) {
            return 0;
        }
        LineCosts line = costs.get(start == 0 ? 0 : 1);
        long least = LineCosts.FORCED;
        for (int end = start + 1; end <= text.size(); end++) {
            if (line.ofEnd(end) != LineCosts.NEVER && line.fits(start, end)) {
                least = Math.min(least, line.ofLine(start, end) + line.ofEnd(end) + leastCost(text, end, costs));
            }
        }
        return least;
    }

    private static long cost(int[] ends, List<LineCosts> costs) {
        long cost = 0;
        int start = 0;
        for (int end : ends) {
            LineCosts line = costs.get(start == 0 ? 0 : 1);
            cost += line.ofLine(start, end) + line.ofEnd(end);
            start = end;
        }
        return cost;
    }

    // A thousand paragraphs

    static Stream<LineBreaker> breakers() {
        return Stream.of(BREAKER, GREEDY);
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void noLineOfAThousandParagraphsBeginsOrEndsWithAMarkThatMayNot(LineBreaker breaker) {
        for (String text : paragraphs(1000)) {
            assertThat(LineEdges.faults(BrokenText.lines(text, breaker, MEASURE - INDENT, MEASURE), MEASURE))
                    .isEmpty();
        }
    }

    @Test
    void linesFitTheirMeasure() {
        for (String text : paragraphs(200)) {
            ShapedText shaped = BrokenText.shape(text);
            int start = 0;
            for (int end : BREAKER.breakLines(shaped, MEASURE - INDENT, MEASURE)) {
                double measure = start == 0 ? MEASURE - INDENT : MEASURE;
                assertThat(shaped.leastWidth(start, end)).isLessThanOrEqualTo(measure + 1e-6);
                start = end;
            }
        }
    }

    @Test
    void sameTextHasTheSameLines() {
        for (String text : paragraphs(100)) {
            assertThat(BrokenText.wholeParagraph(new PairRules(LineComposition.standard()))
                            .breakLines(BrokenText.shape(text), MEASURE - INDENT, MEASURE))
                    .isEqualTo(BREAKER.breakLines(BrokenText.shape(text), MEASURE - INDENT, MEASURE));
        }
    }

    @Test
    void linesOfProseWithAmountsAreLessLooseThanThoseOfTheGreedyBreaker() {
        List<ShapedText> texts =
                paragraphs(1000).stream().map(BrokenText::shape).toList();
        LineStretch whole = LineStretch.of(texts, BREAKER, MEASURE - INDENT, MEASURE);
        LineStretch greedy = LineStretch.of(texts, GREEDY, MEASURE - INDENT, MEASURE);

        assertThat(whole.deviation()).isLessThan(0.8 * greedy.deviation());
        assertThat(whole.worst()).isLessThanOrEqualTo(greedy.worst());
        assertThat(whole.loose()).isLessThan(greedy.loose() / 3);
    }

    @Test
    void calmTextStaysOnTheGrid() throws IOException {
        List<ShapedText> texts = new ArrayList<>();
        try (Reader text = new InputStreamReader(
                requireNonNull(getClass().getResourceAsStream("../layout/page/metric-twin.txt"), "metric-twin.txt"),
                UTF_8)) {
            PublishedTextReader.read(text).issue().sections().stream()
                    .flatMap(section -> section.articles().stream())
                    .flatMap(article -> article.body().stream())
                    .map(block -> BrokenText.shape(((Paragraph) block).text()))
                    .forEach(texts::add);
        }
        LineStretch whole = LineStretch.of(texts, BREAKER, MEASURE - INDENT, MEASURE);
        LineStretch greedy = LineStretch.of(texts, GREEDY, MEASURE - INDENT, MEASURE);

        assertThat(whole.onGrid()).isGreaterThanOrEqualTo(greedy.onGrid());
        assertThat(whole.deviation()).isLessThanOrEqualTo(greedy.deviation());
        assertThat(whole.worst()).isLessThanOrEqualTo(greedy.worst());
    }

    /** A time in proportion to the square of the length would be minutes. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void paragraphOfAHundredThousandCharactersIsFast() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(9);
        while (text.length() < 100_000) {
            text.append(ProseWithAmounts.of(random).text());
        }

        assertThat(lines(text.toString(), MEASURE - INDENT, MEASURE)).hasSizeGreaterThan(3000);
    }

    private static List<String> paragraphs(int number) {
        InventedText invented = new InventedText(new Random(42), 60);
        Random random = new Random(15);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < number / 2; i++) {
            paragraphs.add(invented.paragraph());
            paragraphs.add(ProseWithAmounts.of(random).text());
        }
        return Collections.unmodifiableList(paragraphs);
    }

    private static List<String> lines(String text, double firstMeasure, double measure) {
        return BrokenText.lines(text, BREAKER, firstMeasure, measure);
    }
}
