package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.json.FormatJson;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AnnotatedIssue;
import io.github.bulletinkit.render.RandomBulletin;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.Columns;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.Paper;
import io.github.bulletinkit.render.style.TextElement;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issues in two columns. */
class ColumnLayoutTest {
    private static final PageStyle ONE = PageStyle.bulletin();
    private static final PageStyle TWO = ONE.toBuilder().columns(Columns.two(8)).build();
    private static final double RIGHT_COLUMN = TWO.leftPt(1) + TWO.columnLeftPt(1);

    /** A character of 16 pt is a little wider than its cell. */
    private static final double TOLERANCE_PT = 0.25;

    /** A dash at the start of a line reaches a little into the margin. */
    private static final double DASH_PT = 1.5;

    /** The elements whose lines are in the measure from their first character to their last. */
    private static final Set<TextElement> RUNNING_TEXT =
            EnumSet.of(TextElement.BODY, TextElement.EDITOR_NOTE, TextElement.NOTE, TextElement.ARTICLE_TITLE);

    static List<String> formats() {
        return FormatJson.readyNames();
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @Test
    void annotatedIssueInTwoColumnsIsTypesetAsInTheGoldenFile() throws IOException {
        Golden.assertSame(PageDump.of(typeset(AnnotatedIssue.create(), TWO), TWO), "annotated-columns.txt");
    }

    // Text

    @Test
    void secondColumnBeginsOnTheGridLineOfTheFirst() {
        Frame page = typeset(article(a -> a.paragraph("字".repeat(12 * 40)))).frame(1);
        List<PlacedLine> lines = lines(page, TextElement.BODY);
        PlacedLine firstAtRight =
                lines.stream().filter(ColumnLayoutTest::isAtRight).findFirst().orElseThrow();

        assertThat(middle(firstAtRight))
                .isCloseTo(middle(lines(page, TextElement.SECTION_HEADING).get(0)), within(1e-6));
        assertThat(left(firstAtRight)).isCloseTo(RIGHT_COLUMN, within(TOLERANCE_PT));
    }

    @Test
    void firstLineOfAParagraphIsIndentedByTwoCharactersOfTheColumn() {
        PlacedLine first = lines(
                        typeset(article(a -> a.paragraph("字".repeat(30)))).frame(1), TextElement.BODY)
                .get(0);

        assertThat(left(first)).isCloseTo(TWO.leftPt(1) + 2 * TWO.cellPt(), within(TOLERANCE_PT));
        assertThat(first.text()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBlockIsPlacedOnceAndInOrderAndTheContentsNameItsPage(int seed) {
        TypesetIssue issue = typeset(
                RandomIssue.withEveryBlock(seed),
                TWO.toBuilder().leastTableSizePt(1).build());
        List<PlacedBlock> blocks = PlacedBlock.of(issue);

        assertThat(issue.tableOfContents().entries().stream()
                        .filter(entry -> !entry.title().isEmpty())
                        .map(TocEntry::page))
                .isSubsetOf(blocks.stream()
                        .filter(block -> block.element() == TextElement.ARTICLE_TITLE)
                        .map(PlacedBlock::folio)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bulletinsOfAllFormatsLoseNoHanziAndKeepToTheirColumnsAndGrid(String name) {
        BulletinFormat format = FormatJson.ready(name);
        for (Paper paper : List.of(Paper.A4, Paper.A3)) {
            PageStyle one = PageStyle.gbt9704().toBuilder().paper(paper).build();
            PageStyle two = one.toBuilder().columns(Columns.two(8)).build();
            for (int seed = 0; seed < 20; seed++) {
                Issue issue = RandomBulletin.of(format, seed);
                TypesetIssue inTwo = new Typesetter(two, new FixedWidthMetrics(), format).typeset(issue);
                TypesetIssue inOne = new Typesetter(one, new FixedWidthMetrics(), format).typeset(issue);

                assertThat(hanzi(inTwo)).as("seed %s", seed).isEqualTo(hanzi(inOne));
                for (int page = 0; page < inTwo.pageCount(); page++) {
                    assertKeepsToColumns(inTwo.frame(page), two, page + 1);
                }
            }
        }
    }

    /** All printed hanzi in any order: a row of a table may be cut at another place. */
    private static List<Integer> hanzi(TypesetIssue issue) {
        return issue.frames()
                .flatMap(frame -> frame.lines().stream())
                .filter(line -> line.structure() != null)
                .flatMap(line -> line.text().codePoints().boxed())
                .filter(Hanzi::isHanzi)
                .sorted()
                .toList();
    }

    private static void assertKeepsToColumns(Frame frame, PageStyle style, int folio) {
        double left = style.leftPt(folio);
        for (PlacedLine line : frame.lines()) {
            if (!RUNNING_TEXT.contains(line.element()) || line.text().isBlank()) {
                continue;
            }
            boolean atRight = left(line) > left + style.columnPt();
            double columnLeft = atRight ? left + style.columnLeftPt(1) : left;
            double most = isWide(line, style, folio) ? style.measurePt() : style.columnPt();
            assertThat(left(line)).as(line::text).isGreaterThan(columnLeft - DASH_PT);
            assertThat(right(line)).as(line::text).isLessThan(columnLeft + most + TOLERANCE_PT);
            if (line.element() != TextElement.NOTE) {
                double gridLine = (middle(line) - style.topPt()) / style.linePitchPt() - 0.5;
                assertThat(gridLine).as(line::text).isCloseTo(Math.rint(gridLine), within(1e-6));
            }
        }
    }

    /** Whether a line, which is kept with a wide table or figure, crosses the gap. */
    private static boolean isWide(PlacedLine line, PageStyle style, int folio) {
        double left = style.leftPt(folio);
        return left(line) < left + style.columnPt() && right(line) > left + style.columnLeftPt(1) - style.cellPt();
    }

    // Tables and figures

    @Test
    void tableOfShortCellsIsInItsColumn() {
        Frame page = typeset(article(a -> a.table(t -> t.header("区", "增速").row("东湖", "7.2"))))
                .frame(1);

        assertThat(page.rules())
                .allSatisfy(
                        rule -> assertThat(rule.xPt() + rule.widthPt()).isLessThan(TWO.leftPt(1) + TWO.columnPt() + 1));
    }

    @Test
    void wideTableIsOverTheWholeWidthBetweenEvenColumns() {
        Frame page = typeset(article(a -> a.paragraph("上".repeat(45))
                        .table(ColumnLayoutTest::fillWide)
                        .paragraph("下".repeat(45))))
                .frame(1);
        List<PlacedLine> above = lines(page, "上");
        List<PlacedLine> below = lines(page, "下");
        double top = page.rules().stream().mapToDouble(Frame.Rule::yPt).min().orElseThrow();
        double bottom = page.rules().stream()
                .mapToDouble(rule -> rule.yPt() + rule.heightPt())
                .max()
                .orElseThrow();
        PlacedLine caption = lines(page, TextElement.TABLE_CAPTION).get(0);

        assertThat(page.rules()).anySatisfy(rule -> assertThat(rule.widthPt()).isCloseTo(TWO.measurePt(), within(0.1)));
        assertThat((left(caption) + right(caption)) / 2)
                .isCloseTo(TWO.leftPt(1) + TWO.measurePt() / 2, within(TOLERANCE_PT));
        assertThat(above)
                .anyMatch(ColumnLayoutTest::isAtRight)
                .allSatisfy(line -> assertThat(line.baselinePt()).isLessThan(top));
        assertThat(below)
                .anyMatch(ColumnLayoutTest::isAtRight)
                .allSatisfy(line -> assertThat(line.baselinePt()).isGreaterThan(bottom));
        assertThat(below.get(0).baselinePt())
                .isEqualTo(below.stream()
                        .filter(ColumnLayoutTest::isAtRight)
                        .findFirst()
                        .orElseThrow()
                        .baselinePt());
    }

    @Test
    void titleAndIntroductionOfAWideTableAreOverTheWholeWidthWithTheirNotes() {
        Frame page = typeset(article(a -> a.paragraph(
                                p -> p.text("如下表所示").note("注".repeat(40)).text("。"))
                        .table(ColumnLayoutTest::fillWide)))
                .frame(1);
        PlacedLine title = lines(page, TextElement.ARTICLE_TITLE).get(0);

        assertThat((left(title) + right(title)) / 2).isCloseTo(TWO.leftPt(1) + TWO.measurePt() / 2, within(1.0));
        assertThat(lines(page, TextElement.NOTE))
                .anySatisfy(line -> assertThat(right(line)).isGreaterThan(RIGHT_COLUMN));
    }

    @Test
    void figureWiderThanHalfOfTheTypeAreaIsOverTheWholeWidth() {
        Frame wide =
                typeset(article(a -> a.figure(Pictures.png(600, 100), "图"))).frame(1);
        Frame narrow =
                typeset(article(a -> a.figure(Pictures.png(260, 100), "图"))).frame(1);

        assertThat(picture(wide).xPt() + picture(wide).widthPt() / 2)
                .isCloseTo(TWO.leftPt(1) + TWO.measurePt() / 2, within(1e-6));
        assertThat(picture(narrow).xPt() + picture(narrow).widthPt() / 2)
                .isCloseTo(TWO.leftPt(1) + TWO.columnPt() / 2, within(1e-6));
    }

    @Test
    void sidewaysTableIsOnAPageOfItsOwnBetweenEvenColumns() {
        Table table =
                Table.builder().header("区", "增速").row("东湖", "7.2").turned(true).build();
        TypesetIssue issue =
                typeset(article(a -> a.paragraph("上".repeat(45)).block(table).paragraph("下".repeat(45))));

        assertThat(lines(issue.frame(1), "上")).anyMatch(ColumnLayoutTest::isAtRight);
        assertThat(issue.frame(2).items()).anyMatch(Frame.Sideways.class::isInstance);
        assertThat(lines(issue.frame(2), TextElement.BODY)).isEmpty();
        assertThat(lines(issue.frame(3), "下")).anyMatch(ColumnLayoutTest::isAtRight);
    }

    @Test
    void tableIsNotCutToMakeColumnsEven() {
        Frame page = typeset(article(a -> a.paragraph("字".repeat(12 * 5))
                        .table(t -> t.header("区", "增速")
                                .row("东湖", "7.2")
                                .row("西江", "5.9")
                                .row("南岭", "8.1")
                                .row("北原", "6.6"))))
                .frame(1);
        List<PlacedLine> cells = lines(page, TextElement.TABLE_CELL);

        assertThat(cells.stream().filter(ColumnLayoutTest::isAtRight).count()).isIn(0L, (long) cells.size());
        assertThat(lines(page, TextElement.TABLE_HEADER)).hasSize(2);
    }

    // Notes and colophon

    @Test
    void notesAreAtTheFootOfTheirColumnAndNumberedThroughThePage() {
        Frame page = typeset(article(a -> a.paragraph(
                                p -> p.text("甲").note("左注").text("字".repeat(12 * 22)))
                        .paragraph(p -> p.text("乙").note("右注").text("字".repeat(12 * 22)))))
                .frame(1);
        List<PlacedLine> notes = lines(page, TextElement.NOTE).stream()
                .filter(line -> line.text().contains("注"))
                .toList();

        assertThat(notes).extracting(ColumnLayoutTest::isAtRight).containsExactly(false, true);
        assertThat(lines(page, TextElement.NOTE).stream().map(PlacedLine::text))
                .containsSubsequence("①", " 左注", "②", " 右注");
    }

    @Test
    void colophonIsOverTheWholeWidthBelowEvenColumns() {
        Issue issue = article(a -> a.paragraph("字".repeat(12 * 8))).toBuilder()
                .colophon(c -> c.reportTo("市委").copies(120))
                .build();
        Frame page = typeset(issue).frame(1);
        List<Frame.Rule> rules = page.rules();

        assertThat(rules).allSatisfy(rule -> assertThat(rule.widthPt()).isCloseTo(TWO.measurePt(), within(1e-6)));
        assertThat(lines(page, TextElement.BODY)).anyMatch(ColumnLayoutTest::isAtRight);
    }

    // Helpers

    private static void fillWide(Table.Builder table) {
        table.caption("重点项目")
                .header("项目", "责任单位", "进展情况", "下一步安排")
                .row("智能网联汽车产业园", "东湖区人民政府", "一期主体结构封顶，设备进场安装，六月试生产", "加快二期用地报批，协调解决电力接入问题");
    }

    private static Issue article(Consumer<Article.Builder> article) {
        return Issue.builder()
                .masthead(m -> m.title("江湾要讯"))
                .section("经济运行", s -> s.article("标题", article))
                .build();
    }

    private static TypesetIssue typeset(Issue issue) {
        return typeset(issue, TWO);
    }

    private static TypesetIssue typeset(Issue issue, PageStyle style) {
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue);
    }

    private static List<PlacedLine> lines(Frame frame, TextElement element) {
        return frame.lines().stream().filter(line -> line.element() == element).toList();
    }

    private static List<PlacedLine> lines(Frame frame, String text) {
        return lines(frame, TextElement.BODY).stream()
                .filter(line -> line.text().contains(text))
                .toList();
    }

    private static Frame.Picture picture(Frame frame) {
        return frame.items().stream()
                .filter(Frame.Picture.class::isInstance)
                .map(Frame.Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAtRight(PlacedLine line) {
        return left(line) > RIGHT_COLUMN - TOLERANCE_PT;
    }

    private static double middle(PlacedLine line) {
        return line.baselinePt() - PlacedLine.baseline(0, line.sizePt());
    }

    private static double left(PlacedLine line) {
        return line.glyphs().stream()
                .filter(glyph -> !glyph.text().isBlank())
                .mapToDouble(Glyph::xPt)
                .min()
                .orElseThrow();
    }

    /** The end of the last character, without the blank half of a mark. */
    private static double right(PlacedLine line) {
        List<Glyph> glyphs =
                line.glyphs().stream().filter(glyph -> !glyph.text().isBlank()).toList();
        Glyph last = glyphs.get(glyphs.size() - 1);
        double width = Hanzi.isHanzi(last.text().codePointAt(0)) ? 1 : 0.5;
        return last.xPt() + width * line.sizePt();
    }
}
