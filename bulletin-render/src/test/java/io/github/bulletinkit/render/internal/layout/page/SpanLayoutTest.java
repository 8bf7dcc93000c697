package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.TablesAndFigures;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells over several columns and rows, turned tables and figures side by side, on pages of 22 lines. */
class SpanLayoutTest {
    private static final PageStyle STYLE = PageStyle.bulletin();

    @Test
    void rulesGoAroundACellOverSeveralColumnsAndRows() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.row("一", "二", "三")
                .row(row -> row.cell("四", 2, 2).cell("五"))
                .row("六")
                .row("七", "八", "九")));
        List<Frame.Rule> rules = issue.frame(1).rules();
        double left = STYLE.leftPt(2);
        double width = STYLE.measurePt();

        // Above the second row and the last; between the two rows of the cell only in the last column; the outer rules.
        assertThat(horizontal(rules)).containsExactly("0-100", "67-100", "0-100", "0-100", "0-100");
        assertThat(rules.stream().filter(rule -> rule.widthPt() < rule.heightPt()))
                .extracting(rule -> Math.round(100 * (rule.xPt() - left) / width))
                .containsExactly(0L, 33L, 33L, 67L, 100L);
    }

    private static List<String> horizontal(List<Frame.Rule> rules) {
        double left = STYLE.leftPt(2);
        return rules.stream()
                .filter(rule -> rule.widthPt() > rule.heightPt())
                .map(rule -> Math.round(100 * (rule.xPt() - left) / STYLE.measurePt()) + "-"
                        + Math.round(100 * (rule.xPt() + rule.widthPt() - left) / STYLE.measurePt()))
                .toList();
    }

    @Test
    void textOfACellOverSeveralRowsIsInTheMiddleOfThem() {
        TypesetIssue issue = typeset(a -> a.table(
                t -> t.row(row -> row.cell("左", 1, 3).cell("上")).row("中").row("下")));

        assertThat(line(issue, 2, "左").baselinePt())
                .isCloseTo(line(issue, 2, "中").baselinePt(), within(1e-9));
    }

    @Test
    void rowsGetLinesUntilACellOverThemFits() {
        TypesetIssue issue = typeset(a -> a.table(t ->
                t.row(row -> row.cell("左\n二\n三\n四\n五", 1, 2).cell("一")).row("二").row("三", "末")));
        List<PlacedLine> cells = issue.frame(1).lines().stream()
                .filter(line -> line.element() == TextElement.TABLE_CELL)
                .toList();

        assertThat(cells).extracting(PlacedLine::text).startsWith("左 ", "二 ", "三 ", "四 ", "五", "一", "二", "三");
        assertThat(line(issue, 2, "末").baselinePt())
                .isGreaterThan(line(issue, 2, "五").baselinePt() + 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18, 19})
    void rowsThatACellJoinsAreOnOnePage(int lines) {
        TypesetIssue issue =
                typeset(a -> a.paragraph("字".repeat(26 * lines - 2)).table(t -> {
                    t.header("甲", "乙").row("一", "二").row("三", "四");
                    t.row(row -> row.cell("组", 1, 4).cell("五"));
                    t.row("六").row("七").row("八").row("九", "十");
                }));

        assertThat(pageOf(issue, "八")).isEqualTo(pageOf(issue, "五"));
        assertThat(pageOf(issue, "组")).isEqualTo(pageOf(issue, "五"));
    }

    @Test
    void groupOfRowsThatIsHigherThanAPageIsCutBetweenItsRowsAndItsCellGoesOn() {
        TypesetIssue issue = typeset(a -> a.table(t -> {
            t.header("甲", "乙").row(row -> row.cell("长".repeat(2000), 1, 60).cell("1"));
            IntStream.rangeClosed(2, 60).forEach(i -> t.row(String.valueOf(i)));
        }));

        assertThat(issue.pageCount()).isGreaterThan(3);
        String text = issue.frames()
                .flatMap(frame -> frame.lines().stream())
                .filter(line -> line.element() == TextElement.TABLE_CELL)
                .map(PlacedLine::text)
                .collect(Collectors.joining("|"));
        assertThat(text.chars().filter(c -> c == '长').count()).isEqualTo(2000);
        assertThat(text).contains("|60");
        assertThat(cellLines(issue, 3, "长")).isPositive();
        assertThat(cellLines(issue, 4, "长")).isPositive();
    }

    private static long cellLines(TypesetIssue issue, int folio, String start) {
        return issue.frame(folio - 1).lines().stream()
                .filter(line ->
                        line.element() == TextElement.TABLE_CELL && line.text().startsWith(start))
                .count();
    }

    @Test
    void allRowsOfAHeaderAreOnEveryPage() {
        TypesetIssue issue = typeset(a -> a.table(t -> {
            t.header(row -> row.cell("甲", 1, 2).cell("乙", 2, 1)).subheader("丙", "丁");
            IntStream.range(0, 70).forEach(i -> t.row("一", "二", "三"));
        }));

        assertThat(issue.frame(2).lines().stream().filter(line -> line.element() == TextElement.TABLE_HEADER))
                .extracting(PlacedLine::text)
                .containsExactly("甲", "乙", "丙", "丁");
        assertThat(issue.frame(2).lines().stream().filter(line -> line.element() == TextElement.TABLE_HEADER))
                .allMatch(line -> line.structure() == null);
    }

    @Test
    void columnIsAlignedAsTheAuthorSays() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("甲乙丙", "甲乙丙", "甲乙丙", "甲乙丙")
                .row("左", "中", "右", "2.5")
                .row("左左左", "中中中", "右右右", "12.25")
                .alignment(
                        ColumnAlignment.LEFT, ColumnAlignment.CENTER, ColumnAlignment.RIGHT, ColumnAlignment.RIGHT)));

        assertThat(start(line(issue, 2, "左"))).isCloseTo(start(line(issue, 2, "左左左")), within(1e-6));
        assertThat(start(line(issue, 2, "中"))).isGreaterThan(start(line(issue, 2, "中中中")) + 1);
        assertThat(end(line(issue, 2, "右"))).isCloseTo(end(line(issue, 2, "右右右")), within(1e-6));
        assertThat(start(line(issue, 2, "2.5"))).isGreaterThan(start(line(issue, 2, "12.25")) + 10);
    }

    @Test
    void longHeaderOverSeveralColumnsIsOnOneLineIfTheTableHasRoom() {
        TypesetIssue issue = typeset(a -> a.table(
                t -> t.header(row -> row.cell("序", 1, 2).cell("社会消费品零售总额", 2, 1).cell("项", 1, 2))
                        .subheader("一", "二")
                        .row("1", "2", "3", "4")));

        assertThat(line(issue, 2, "社会消费品零售总额")).isNotNull();
    }

    @Test
    void turnedTableHasPagesOfItsOwnWithItsCaptionAndItsHeaderOnEachOfThem() {
        TypesetIssue issue = typeset(
                a -> a.paragraph("前文。").block(TablesAndFigures.regions(30)).paragraph("后文。"));

        assertThat(pageOf(issue, "前文。")).isEqualTo(2);
        for (int folio = 3; folio < issue.pageCount(); folio++) {
            assertThat(issue.frame(folio - 1).items()).as("page %d", folio).hasSize(2);
            assertThat(issue.frame(folio - 1).items().get(0)).isInstanceOf(Frame.Sideways.class);
            assertThat(line(issue, folio, "社会消费品零售总额")).isNotNull();
        }
        assertThat(pageOf(issue, "表3各县（市、区）主要经济指标")).isEqualTo(3);
        assertThat(pageOf(issue, "后文。")).isEqualTo(issue.pageCount());
    }

    /** Seen from the page, the lines run up from the foot of the type area, the first row at its left edge. */
    @Test
    void headOfATurnedTableIsAtTheLeftOfOddAndEvenPages() {
        TypesetIssue issue = typeset(a -> a.block(TablesAndFigures.regions(30)));

        for (int folio = 3; folio <= 4; folio++) {
            Frame.Sideways sideways =
                    (Frame.Sideways) issue.frame(folio - 1).items().get(0);
            assertThat(sideways.xPt()).isCloseTo(STYLE.leftPt(folio), within(1e-9));
            assertThat(sideways.yPt())
                    .isCloseTo(STYLE.topPt() + STYLE.linesPerPage() * STYLE.linePitchPt(), within(1e-9));
            assertThat(sideways.items().stream()
                            .filter(Frame.Rule.class::isInstance)
                            .map(Frame.Rule.class::cast)
                            .mapToDouble(Frame.Rule::widthPt)
                            .max()
                            .orElse(0))
                    .isCloseTo(STYLE.linesPerPage() * STYLE.linePitchPt(), within(1e-6));
        }
    }

    @Test
    void captionOfATurnedTableThatFillsAPageDoesNotStopTheTable() {
        TypesetIssue issue = typeset(
                a -> a.table(t -> t.caption("题".repeat(900)).turned(true).row("末")));

        assertThat(pageOf(issue, "末")).isEqualTo(issue.pageCount());
    }

    @Test
    void figuresInARowAreEquallyHighWithTheirCaptionsOnOneLine() {
        TypesetIssue issue = typeset(a -> a.figureRow(
                new Figure(Pictures.png(800, 600), "甲", "图甲"), new Figure(Pictures.png(300, 400), "乙", "图乙")));
        List<Frame.Picture> pictures = pictures(issue);

        assertThat(pictures.get(0).heightPt()).isCloseTo(pictures.get(1).heightPt(), within(1e-9));
        assertThat(pictures.get(0).yPt()).isCloseTo(pictures.get(1).yPt(), within(1e-9));
        assertThat(pictures.get(0).xPt() + pictures.get(0).widthPt())
                .isLessThan(pictures.get(1).xPt());
        assertThat(line(issue, 2, "图甲").baselinePt())
                .isEqualTo(line(issue, 2, "图乙").baselinePt());
    }

    @Test
    void statedWidthIsAPartOfTheMeasureOrOfTheRow() {
        TypesetIssue issue = typeset(a -> a.block(new Figure(Pictures.png(10, 4), "甲", "").withWidth(50))
                .figureRow(
                        new Figure(Pictures.png(600, 300), "甲", "").withWidth(75),
                        new Figure(Pictures.png(200, 300), "乙", "")));
        List<Frame.Picture> pictures = pictures(issue);

        assertThat(pictures.get(0).widthPt()).isCloseTo(STYLE.measurePt() / 2, within(1e-9));
        assertThat(pictures.get(1).widthPt()).isCloseTo((STYLE.measurePt() - 16) * 0.75, within(1e-9));
    }

    @Test
    void figuresWhoseCaptionsAreTooLongForColumnsAreOneBelowTheOther() {
        TypesetIssue issue = typeset(a -> a.figureRow(
                new Figure(Pictures.png(80, 60), "甲", "图".repeat(90)), new Figure(Pictures.png(80, 60), "乙", "")));
        List<Frame.Picture> pictures = pictures(issue);

        assertThat(pictures.get(1).yPt()).isGreaterThan(pictures.get(0).yPt() + 60);
        assertThat(pictures.get(1).xPt()).isEqualTo(pictures.get(0).xPt());
    }

    private static List<Frame.Picture> pictures(TypesetIssue issue) {
        return issue.frames()
                .flatMap(frame -> frame.items().stream())
                .filter(Frame.Picture.class::isInstance)
                .map(Frame.Picture.class::cast)
                .toList();
    }

    private static int pageOf(TypesetIssue issue, String text) {
        return IntStream.rangeClosed(1, issue.pageCount())
                .filter(folio -> issue.frame(folio - 1).lines().stream().anyMatch(line -> isText(line, text)))
                .findFirst()
                .orElseThrow();
    }

    private static PlacedLine line(TypesetIssue issue, int folio, String text) {
        return issue.frame(folio - 1).lines().stream()
                .filter(line -> isText(line, text))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isText(PlacedLine line, String text) {
        return line.text().replace(" ", "").equals(text);
    }

    private static double start(PlacedLine line) {
        return line.glyphs().get(0).xPt();
    }

    private static double end(PlacedLine line) {
        return line.glyphs().get(line.glyphs().size() - 1).xPt();
    }

    private static TypesetIssue typeset(Consumer<Article.Builder> article) {
        Issue issue = Issue.builder().section("一", s -> s.article("二", article)).build();
        return new Typesetter(STYLE, new FixedWidthMetrics()).typeset(issue);
    }
}
