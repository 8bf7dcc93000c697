package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.internal.font.FontFaces;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import io.github.bulletinkit.render.style.Logo;
import io.github.bulletinkit.render.style.MastheadStyle;
import io.github.bulletinkit.render.style.MastheadTemplate;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.Paper;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a house may choose: templates of the masthead, star, logo, running head, paper. */
class HouseStyleTest {
    private static final MastheadStyle STANDARD = MastheadStyle.standard();
    private static final Logo LOGO = Logo.aboveTitle(Pictures.png(30, 20), 18, "市徽");
    private static final String LONG_OFFICE = "澄川省中小企业融资担保中心项目评审部";

    // Templates

    @ParameterizedTest
    @EnumSource
    void mastheadIsArrangedAsInTheGoldenFile(MastheadTemplate template) throws IOException {
        StringBuilder dump = new StringBuilder();
        for (Masthead masthead : mastheads().toList()) {
            PageStyle style = style(STANDARD.withTemplate(template));
            Issue issue = Issue.builder().masthead(masthead).build();
            dump.append(PageDump.of(typeset(issue, style), style));
        }

        Golden.assertSame(
                dump.toString(),
                "masthead-" + template.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    private static Stream<Masthead> mastheads() {
        Masthead full = masthead();
        return Stream.of(
                full,
                full.toBuilder().withoutNumber().build(),
                full.toBuilder().withoutDate().build(),
                full.toBuilder().issuer("").build(),
                full.toBuilder()
                        .issuer(LONG_OFFICE)
                        .coIssuers("市发展和改革委员会")
                        .signatory("方舟渡")
                        .period(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 13))
                        .build());
    }

    private static Masthead masthead() {
        return Masthead.builder()
                .title("江湾要讯")
                .number(new IssueNumber(0, 0, 45, 0, 0, 0))
                .issuer("市委办公室")
                .date(LocalDate.of(2026, 11, 13))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplatePrintsEveryPartOnceAndInsideTheMeasure(MastheadTemplate template) {
        for (PageStyle paper : papers()) {
            PageStyle style =
                    paper.toBuilder().masthead(STANDARD.withTemplate(template)).build();
            for (Masthead masthead : mastheads().toList()) {
                Frame frame = typeset(Issue.builder().masthead(masthead).build(), style)
                        .frame(0);
                List<PlacedLine> lines = lines(frame, TextElement.MASTHEAD_LINE);

                assertThat(String.join("", lines.stream().map(PlacedLine::text).toList())
                                .replaceAll("[、 ]", "")
                                .length())
                        .isEqualTo(Stream.of(
                                        masthead.number() == null ? "" : "第45期",
                                        masthead.signatory().isEmpty() ? "" : "签发人：方舟渡",
                                        masthead.period() == null ? "" : "2026年11月7日—2026年11月13日",
                                        String.join("", masthead.issuers()),
                                        masthead.date() == null ? "" : "2026年11月13日")
                                .mapToInt(String::length)
                                .sum());
                assertThat(lines).allSatisfy(line -> {
                    assertThat(left(line)).isGreaterThan(style.leftPt(1) - 1e-6);
                    assertThat(right(line)).isLessThan(style.leftPt(1) + style.measurePt() + 1e-6);
                });
                assertThat(frame.rules().get(0).yPt())
                        .isGreaterThan(lines.get(lines.size() - 1).baselinePt());
            }
        }
    }

    private static List<PageStyle> papers() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(PageStyle.bulletin(), PageStyle.gbt9704())
                        .map(style -> style.toBuilder().paper(paper).build()))
                .toList();
    }

    @Test
    void singleLineHasEqualSpacesAndIsNotMuchSmallerThanUsual() {
        PageStyle style = style(STANDARD.withTemplate(MastheadTemplate.SINGLE_LINE));
        List<PlacedLine> lines = lines(
                typeset(Issue.builder().masthead(masthead()).build(), style).frame(0), TextElement.MASTHEAD_LINE);

        assertThat(lines)
                .extracting(PlacedLine::baselinePt)
                .containsOnly(lines.get(0).baselinePt());
        assertThat(left(lines.get(1)) - right(lines.get(0)))
                .isCloseTo(left(lines.get(2)) - right(lines.get(1)), within(1e-6));
        assertThat(lines.get(0).sizePt()).isEqualTo(16);
        Masthead longer = masthead().toBuilder().issuer("市委办公室综合协调局").build();
        assertThat(lines(
                        typeset(Issue.builder().masthead(longer).build(), style).frame(0), TextElement.MASTHEAD_LINE))
                .extracting(PlacedLine::sizePt)
                .allSatisfy(size -> assertThat(size).isBetween(12.0, 16.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 编发", "#编发", "# 主办", "#（编）"})
    void wordAfterALongIssuerIsNotAloneOnALine(String word) {
        BulletinFormat format =
                BulletinFormat.builder("").word(PrintedWord.ISSUER, word).build();
        for (MastheadTemplate template : MastheadTemplate.values()) {
            for (PageStyle paper : papers().subList(0, 3)) {
                for (int length = 2; length <= 45; length++) {
                    String office = "局".repeat(length);
                    Masthead masthead = masthead().toBuilder().issuer(office).build();
                    PageStyle style = paper.toBuilder()
                            .masthead(STANDARD.withTemplate(template))
                            .build();
                    Issue issue = Issue.builder().masthead(masthead).build();
                    List<String> texts = texts(new Typesetter(style, new FixedWidthMetrics(), format)
                            .typeset(issue)
                            .frame(0));

                    assertThat(texts).anySatisfy(text -> assertThat(text).endsWith("局" + word.substring(1)));
                }
            }
        }
    }

    @Test
    void wordAfterSeveralIssuersIsBesideTheLast() {
        BulletinFormat format =
                BulletinFormat.builder("").word(PrintedWord.ISSUER, "# 编发").build();
        Masthead masthead = masthead().toBuilder()
                .issuer(LONG_OFFICE)
                .coIssuers("市发展和改革委员会")
                .build();
        Issue issue = Issue.builder().masthead(masthead).build();

        assertThat(texts(new Typesetter(PageStyle.bulletin(), new FixedWidthMetrics(), format)
                        .typeset(issue)
                        .frame(0)))
                .contains(LONG_OFFICE, "市发展和改革委员会 编发");
    }

    // Star and colour

    @Test
    void starIsInTheMiddleOfTheRuleAndOfItsColour() {
        PageStyle style = style(STANDARD.withStar(true).withRgb(0x003C8F));
        Frame frame =
                typeset(Issue.builder().masthead(masthead()).build(), style).frame(0);
        Frame.Polygon star = frame.items().stream()
                .filter(Frame.Polygon.class::isInstance)
                .map(Frame.Polygon.class::cast)
                .findFirst()
                .orElseThrow();
        Frame.Rule left = frame.rules().get(0);
        Frame.Rule right = frame.rules().get(1);
        double middle = style.leftPt(1) + style.measurePt() / 2;

        assertThat(star.corners()).hasSize(10);
        assertThat(star.corners().stream()
                        .mapToDouble(Frame.Corner::xPt)
                        .average()
                        .orElseThrow())
                .isCloseTo(middle, within(1e-9));
        assertThat(star.corners()).allSatisfy(corner -> {
            assertThat(corner.xPt()).isBetween(left.xPt() + left.widthPt() + 2, right.xPt() - 2);
            assertThat(corner.yPt()).isCloseTo(left.yPt() + left.heightPt() / 2, within(10.0));
        });
        assertThat(List.of(star.rgb(), left.rgb(), right.rgb())).containsOnly(0x003C8F);
        assertThat(right.xPt() + right.widthPt()).isCloseTo(style.leftPt(1) + style.measurePt(), within(1e-9));
        assertThat(left.widthPt()).isEqualTo(right.widthPt());
    }

    @Test
    void ruleHasTheColourOfTheTitleUnlessTheMastheadHasOne() {
        PageStyle black = PageStyle.builder()
                .textStyle(TextElement.MASTHEAD_TITLE, new TextStyle(FontRole.TITLE, 44))
                .build();
        Issue issue = Issue.builder().masthead(masthead()).build();

        assertThat(typeset(issue, black).frame(0).rules().get(0).rgb()).isEqualTo(TextStyle.BLACK);
        PageStyle redRule =
                black.toBuilder().masthead(STANDARD.withRgb(TextStyle.RED)).build();
        assertThat(typeset(issue, redRule).frame(0).rules().get(0).rgb()).isEqualTo(TextStyle.RED);
    }

    // Logo

    @Test
    void logoAboveTheTitleIsCentredAndTheMastheadGrows() {
        PageStyle style = style(STANDARD.withLogo(LOGO));
        Issue issue = Issue.builder()
                .masthead(masthead().toBuilder()
                        .overline("第六次会议")
                        .classification("内部资料")
                        .build())
                .build();
        Frame frame = typeset(issue, style).frame(0);
        Frame.Picture logo = logo(frame);

        assertThat(logo.xPt() + logo.widthPt() / 2).isCloseTo(style.leftPt(1) + style.measurePt() / 2, within(1e-9));
        assertThat(logo.heightPt()).isCloseTo(18 * 72 / 25.4, within(1e-9));
        PlacedLine overline = lines(frame, TextElement.MASTHEAD_OVERLINE).get(0);
        assertThat(logo.yPt() + logo.heightPt()).isLessThan(top(overline));
        assertThat(logo.yPt())
                .isGreaterThan(bottom(lines(frame, TextElement.CLASSIFICATION).get(0)));
        assertThat(logo.structure().alternative()).isEqualTo("市徽");
        Frame without = typeset(issue, PageStyle.bulletin()).frame(0);
        assertThat(frame.rules().get(0).yPt())
                .isGreaterThan(without.rules().get(0).yPt() + style.linePitchPt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"刊", "江湾要讯", "东湾市推进智能制造和数字经济发展工作领导小组办公室信息专报"})
    void logoBesideTheTitleIsCentredTogetherWithIt(String title) {
        for (double heightMm : new double[] {8, 16, 30}) {
            PageStyle style = style(STANDARD.withLogo(Logo.besideTitle(Pictures.png(30, 20), heightMm, "市徽")));
            Issue issue = Issue.builder()
                    .masthead(masthead().toBuilder().title(title).build())
                    .build();
            Frame frame = typeset(issue, style).frame(0);
            Frame.Picture logo = logo(frame);
            List<PlacedLine> lines = lines(frame, TextElement.MASTHEAD_TITLE);
            double titleLeft =
                    lines.stream().mapToDouble(HouseStyleTest::left).min().orElseThrow();
            double titleRight =
                    lines.stream().mapToDouble(HouseStyleTest::right).max().orElseThrow();

            assertThat(logo.xPt()).isGreaterThan(style.leftPt(1) - 1e-6);
            assertThat(logo.xPt() + logo.widthPt()).isLessThan(titleLeft);
            assertThat((logo.xPt() + titleRight) / 2).isCloseTo(style.leftPt(1) + style.measurePt() / 2, within(1e-6));
            assertThat(logo.yPt()).isGreaterThan(style.topPt() - 1e-6);
            assertThat(logo.yPt() + logo.heightPt() / 2)
                    .isCloseTo((top(lines.get(0)) + bottom(lines.get(lines.size() - 1))) / 2, within(1e-6));
            PlacedLine number = lines(frame, TextElement.MASTHEAD_LINE).get(0);
            assertThat(top(number)).isGreaterThan(logo.yPt() + logo.heightPt());
        }
    }

    private static Frame.Picture logo(Frame frame) {
        return frame.items().stream()
                .filter(Frame.Picture.class::isInstance)
                .map(Frame.Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }

    // Running head

    @Test
    void runningHeadIsOnEveryPageButTheFirstWithTheSectionThatBeginsThereOrContinues() {
        PageStyle style = SmallIssue.style().toBuilder()
                .runningHead("{title}{number}·{section}")
                .build();
        TypesetIssue typeset = typeset(SmallIssue.issue(), style);

        assertThat(typeset.frames()
                        .map(frame -> lines(frame, TextElement.RUNNING_HEAD).stream()
                                .map(PlacedLine::text)
                                .toList()))
                .containsExactly(
                        List.of(),
                        List.of("江湾每周要讯2026年第45期·科创聚焦"),
                        List.of("江湾每周要讯2026年第45期·科创聚焦"),
                        List.of("江湾每周要讯2026年第45期·域外动态"));
    }

    @Test
    void runningHeadIsFurnitureAboveTheTypeArea() {
        PageStyle style = SmallIssue.style().toBuilder().runningHead("{title}").build();
        Frame frame = typeset(SmallIssue.issue(), style).frame(1);
        PlacedLine head = lines(frame, TextElement.RUNNING_HEAD).get(0);

        assertThat(head.isPagination()).isTrue();
        assertThat(head.isRunningHead()).isTrue();
        assertThat(bottom(head)).isLessThan(frame.rules().get(0).yPt());
        assertThat(frame.rules().get(0).yPt()).isLessThan(style.topPt());
        assertThat(frame.lines())
                .filteredOn(line -> line.element() != TextElement.RUNNING_HEAD)
                .extracting(PlacedLine::glyphs)
                .isEqualTo(typeset(SmallIssue.issue(), SmallIssue.style()).frame(1).lines().stream()
                        .map(PlacedLine::glyphs)
                        .toList());
    }

    @Test
    void longRunningHeadShrinksToTheMeasure() {
        PageStyle style = SmallIssue.style().toBuilder()
                .runningHead("{title}{section}".repeat(4))
                .build();
        PlacedLine head = lines(typeset(SmallIssue.issue(), style).frame(1), TextElement.RUNNING_HEAD)
                .get(0);

        assertThat(left(head)).isCloseTo(style.leftPt(2), within(1e-6));
        assertThat(head.sizePt()).isLessThan(10.5);
    }

    @Test
    void characterOfTheRunningHeadThatNoFaceHasIsNamed() {
        PageStyle style =
                PageStyle.builder().runningHead("{title}\uE000{number}").build();
        Typesetter typesetter = new Typesetter(style, new FontFaces(FontSet.bundled()));
        Issue issue = Issue.builder().masthead(masthead()).build();

        assertThatThrownBy(() -> typesetter.typeset(issue))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+E000");
    }

    // Helpers

    private static PageStyle style(MastheadStyle masthead) {
        return PageStyle.builder().masthead(masthead).build();
    }

    private static TypesetIssue typeset(Issue issue, PageStyle style) {
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue);
    }

    private static List<PlacedLine> lines(Frame frame, TextElement element) {
        return frame.lines().stream().filter(line -> line.element() == element).toList();
    }

    private static List<String> texts(Frame frame) {
        return lines(frame, TextElement.MASTHEAD_LINE).stream()
                .map(PlacedLine::text)
                .toList();
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
