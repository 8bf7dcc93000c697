package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.PageStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mastheads whose texts are too long for a line. */
class MastheadLayoutTest {
    private static final PageStyle STYLE = PageStyle.bulletin();
    private static final double LEAST_SIZE_PT = 10.5;
    private static final double LINE_PT = 16;
    private static final String OFFICE = "东湾市发展和改革委员会";
    private static final String LONG_OFFICE = "某某省东湾科学港管理委员会综合协调局";

    // Title

    @Test
    void titleThatFitsOnALineInSixTenthsOfItsSizeStaysOneLine() {
        assertThat(texts(masthead("刊".repeat(15), "省"), STYLE)).startsWith("刊".repeat(15));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 21, 28, 30})
    void longerTitleIsSetOverTwoEvenLines(int length) {
        List<PlacedLine> title = lines(masthead("刊".repeat(length), "省"), STYLE).subList(0, 2);

        assertThat(title)
                .extracting(PlacedLine::text)
                .containsExactly("刊".repeat((length + 1) / 2), "刊".repeat(length / 2));
        assertThat(title).allSatisfy(line -> assertThat(line.sizePt()).isGreaterThan(0.6 * 44));
    }

    @Test
    void titleOfSixtyHanziTakesAsManyLinesAsItNeeds() {
        assertThat(lines(masthead("刊".repeat(60), "省"), STYLE).subList(0, 4)).allSatisfy(line -> {
            assertThat(line.text()).hasSize(15);
            assertThat(line.sizePt()).isGreaterThan(0.6 * 44);
        });
    }

    @Test
    void titleIsBrokenWhereItsAuthorWantsItAndIsOneElement() {
        List<PlacedLine> title = lines(masthead("江湾\n每周要讯", "省"), STYLE).subList(0, 2);

        assertThat(title).extracting(PlacedLine::text).containsExactly("江湾", "每周要讯");
        assertThat(title).extracting(PlacedLine::sizePt).containsOnly(44.0);
        assertThat(title.get(0).structure()).isSameAs(title.get(1).structure());
    }

    // Issuers and date

    @Test
    void issuersThatFitBesideTheDateStayOnItsLine() {
        assertThat(texts(masthead("刊", "甲市委、乙市政府"), STYLE)).endsWith("甲市委、乙市政府", "2026 年 11 月 13 日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "，", "；", " ", "　", "、 "})
    void issuersThatDoNotAreSetOneALineWithoutWhatStandsBetween(String separator) {
        List<PlacedLine> lines = lines(masthead("刊", OFFICE + separator + LONG_OFFICE + separator + OFFICE), STYLE);

        assertThat(lines.subList(2, 6))
                .extracting(PlacedLine::text)
                .containsExactly(OFFICE, LONG_OFFICE, OFFICE, "2026 年 11 月 13 日");
        assertThat(lines.subList(2, 6))
                .allSatisfy(line -> assertThat(line.sizePt()).isEqualTo(LINE_PT));
        assertThat(lines.subList(2, 5))
                .allSatisfy(line -> assertThat(left(line)).isCloseTo(STYLE.leftPt(1), within(1e-9)));
        assertThat(lines.get(5).baselinePt()).isEqualTo(lines.get(4).baselinePt());
        assertThat(lines.subList(2, 6)).extracting(PlacedLine::structure).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某某省东湾科学港管理委员会办公室（信息处、督查室）",
                "某某省“放管服、一网通办”改革领导小组办公室",
                "Donghu Liaison Office of the Provincial Government",
                "某 某 省 东 湾 科 学 港 管 理 委 员 会 办 公 室"
            })
    void marksInBracketsAndSpacesInWordsPartNoNames(String issuer) {
        List<PlacedLine> lines = lines(masthead("刊", issuer), STYLE);

        assertThat(lines.get(2).text() + lines.get(3).text()).isEqualTo(issuer);
        assertThat(lines.get(2).structure()).isSameAs(lines.get(3).structure());
    }

    @Test
    void longNameIsSetOverTwoLinesWithTheDateBesideTheSecond() {
        List<PlacedLine> lines = lines(masthead("刊", LONG_OFFICE), STYLE);

        assertThat(lines).extracting(PlacedLine::text).endsWith("某某省东湾科学港管理", "委员会综合协调局", "2026 年 11 月 13 日");
        assertThat(left(lines.get(3))).as("set in").isCloseTo(STYLE.leftPt(1) + LINE_PT, within(1e-9));
        assertThat(lines.get(4).baselinePt()).isEqualTo(lines.get(3).baselinePt());
        assertThat(lines.get(4).sizePt()).isEqualTo(LINE_PT);
    }

    @Test
    void nameThatWouldTakeMoreLinesBesideTheDateTakesTheWholeMeasure() {
        List<PlacedLine> lines = lines(masthead("刊", "局".repeat(40)), STYLE);

        assertThat(lines).extracting(PlacedLine::text).endsWith("局".repeat(20), "局".repeat(20), "2026 年 11 月 13 日");
        assertThat(lines.get(4).baselinePt()).isGreaterThan(lines.get(3).baselinePt());
    }

    @Test
    void numberAndDateThatAreTooLongForTheMeasureKeepTheirSizeToo() {
        PageStyle narrow = PageStyle.builder()
                .pageSizeMm(76, 200)
                .marginsMm(15, 10, 20, 10)
                .charactersPerLine(10)
                .linesPerPage(16)
                .build();

        List<PlacedLine> lines = lines(masthead("刊", "省"), narrow);

        assertThat(lines)
                .extracting(PlacedLine::text)
                .containsExactly("刊", "2026 年第 45 期 ", "总 498 期", "省", "2026 年 11 月 13 日");
        assertThat(lines.subList(1, 5))
                .allSatisfy(line -> assertThat(line.sizePt()).isEqualTo(LINE_PT));
    }

    // Classification and copy number

    @Test
    void longClassificationTakesFurtherLinesInItsHalf() {
        Masthead masthead = masthead("刊", "省").toBuilder()
                .classification("密".repeat(20))
                .copyNumber("9".repeat(40))
                .build();
        List<PlacedLine> lines = lines(masthead, STYLE);
        double middle = STYLE.leftPt(1) + STYLE.measurePt() / 2;

        assertThat(lines.subList(0, 2)).allSatisfy(line -> {
            assertThat(line.text()).isEqualTo("密".repeat(10));
            assertThat(line.sizePt()).isEqualTo(LINE_PT);
            assertThat(right(line)).isLessThan(middle);
        });
        assertThat(lines.subList(2, 4)).allSatisfy(line -> {
            assertThat(line.text()).matches("9+");
            assertThat(left(line)).isGreaterThan(middle);
        });
        assertThat(lines.get(2).baselinePt()).isEqualTo(lines.get(0).baselinePt());
    }

    @Test
    void classificationAloneMayTakeTheWholeMeasure() {
        Masthead masthead =
                masthead("刊", "省").toBuilder().classification("密".repeat(25)).build();

        assertThat(texts(masthead, STYLE)).startsWith("密".repeat(25), "刊");
    }

    // Everything

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 120).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostOrSmallOrOutOfPlace(int seed) {
        PageStyle style = styles().get(seed % styles().size());
        Masthead masthead = random(new Random(seed));

        List<PlacedLine> lines = lines(masthead, style);

        assertThat(String.join("", texts(masthead, style)).replaceAll("[、 ]", ""))
                .isEqualTo((masthead.classification()
                                + masthead.copyNumber()
                                + masthead.title()
                                + PrintedWords.STANDARD.number(masthead)
                                + masthead.issuer()
                                + PrintedWords.STANDARD.date(masthead))
                        .replaceAll("[、 ]", ""));
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.sizePt()).isGreaterThanOrEqualTo(LEAST_SIZE_PT);
            assertThat(left(line)).isGreaterThan(style.leftPt(1) - 1e-6);
            assertThat(right(line)).isLessThan(style.leftPt(1) + style.measurePt() + 1e-6);
        });
        assertRowsAreClear(lines, ruleTop(masthead, style), style);
    }

    /** Lines on one row do not touch, and no row touches the next, the ruled line or the foot of the page. */
    private static void assertRowsAreClear(List<PlacedLine> lines, double ruleTop, PageStyle style) {
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            for (PlacedLine other : lines.subList(i + 1, lines.size())) {
                boolean apart = bottom(line) <= top(other) + 1e-6 || bottom(other) <= top(line) + 1e-6;
                boolean beside = right(line) < left(other) || right(other) < left(line);
                assertThat(apart || beside)
                        .as(line.text() + " / " + other.text())
                        .isTrue();
            }
            assertThat(bottom(line)).isLessThan(ruleTop);
        }
        assertThat(ruleTop).isLessThan(style.topPt() + style.linesPerPage() * style.linePitchPt());
    }

    private static List<PageStyle> styles() {
        PageStyle a5 = PageStyle.builder()
                .pageSizeMm(148, 210)
                .marginsMm(18, 18, 18, 18)
                .charactersPerLine(19)
                .linesPerPage(16)
                .build();
        PageStyle mirrored = PageStyle.builder()
                .marginsMm(25, 20, 25, 30)
                .mirroredMargins(true)
                .mastheadLines(8)
                .build();
        return List.of(STYLE, PageStyle.gbt9704(), a5, mirrored);
    }

    private static Masthead random(Random random) {
        List<String> issuers = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            issuers.add("局".repeat(4 + random.nextInt(37)));
        }
        if (random.nextInt(3) == 0) {
            issuers.add("Donghu Office of Internationalization");
        }
        return masthead("刊".repeat(1 + random.nextInt(60)), String.join("、", issuers)).toBuilder()
                .classification("密".repeat(random.nextInt(41)))
                .copyNumber("9".repeat(6 * random.nextInt(2)))
                .build();
    }

    private static Masthead masthead(String title, String issuer) {
        return Masthead.builder()
                .title(title)
                .number(IssueNumber.of(2026, 45, 498))
                .issuer(issuer)
                .date(LocalDate.of(2026, 11, 13))
                .build();
    }

    private static List<String> texts(Masthead masthead, PageStyle style) {
        return lines(masthead, style).stream().map(PlacedLine::text).toList();
    }

    private static List<PlacedLine> lines(Masthead masthead, PageStyle style) {
        return frame(masthead, style).lines().stream()
                .filter(line -> switch (line.element()) {
                    case CLASSIFICATION, COPY_NUMBER, MASTHEAD_TITLE, MASTHEAD_LINE -> true;
                    default -> false;
                })
                .toList();
    }

    private static double ruleTop(Masthead masthead, PageStyle style) {
        return frame(masthead, style).rules().get(0).yPt();
    }

    private static Frame frame(Masthead masthead, PageStyle style) {
        Issue issue = Issue.builder().masthead(masthead).build();
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue).frame(0);
    }

    private static double left(PlacedLine line) {
        return line.glyphs().get(0).xPt();
    }

    private static double right(PlacedLine line) {
        String text = line.text().stripTrailing();
        Glyph last = line.glyphs().get(text.length() - 1);
        return last.xPt() + (last.text().codePointAt(0) < 0x100 ? 0.5 : 1) * line.sizePt();
    }

    private static double top(PlacedLine line) {
        return line.baselinePt() - PlacedLine.baseline(line.sizePt() / 2, line.sizePt());
    }

    private static double bottom(PlacedLine line) {
        return top(line) + line.sizePt();
    }
}
