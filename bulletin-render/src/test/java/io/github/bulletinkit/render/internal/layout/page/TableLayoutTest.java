package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on pages of 22 lines of 31.7 pt, which have room for about 29 rows of one line. */
class TableLayoutTest {
    private static final PageStyle STYLE = PageStyle.bulletin();
    private static final double TABLE_SIZE =
            STYLE.textStyle(TextElement.TABLE_CELL).sizePt();

    @Test
    void headerStandsAgainOnEveryPageAsFurniture() {
        TypesetIssue issue = typeset(a -> a.table(t -> {
            t.header("甲", "乙");
            for (int row = 0; row < 70; row++) {
                t.row("一", "二");
            }
        }));

        assertThat(issue.pageCount()).isEqualTo(4);
        assertThat(cells(issue, 2, TextElement.TABLE_HEADER)).allMatch(cell -> cell.structure() != null);
        assertThat(cells(issue, 3, TextElement.TABLE_HEADER))
                .extracting(PlacedLine::text)
                .containsExactly("甲", "乙");
        assertThat(cells(issue, 3, TextElement.TABLE_HEADER)).allMatch(cell -> cell.structure() == null);
        assertThat(cells(issue, 3, TextElement.TABLE_CELL)).allMatch(cell -> cell.structure() != null);
    }

    @Test
    void cellsAreElementsOfTheirRowAndTheRowOfTheTable() {
        TypesetIssue issue =
                typeset(a -> a.table(t -> t.caption("表一").header("甲").row("一")));
        PlacedLine caption = cells(issue, 2, TextElement.TABLE_CAPTION).get(0);
        PlacedLine header = cells(issue, 2, TextElement.TABLE_HEADER).get(0);
        PlacedLine cell = cells(issue, 2, TextElement.TABLE_CELL).get(0);

        assertThat(types(caption))
                .containsExactly(StructureType.CAPTION, StructureType.TABLE, StructureType.SECT, StructureType.SECT);
        assertThat(types(header)).startsWith(StructureType.TH, StructureType.TR, StructureType.TABLE);
        assertThat(types(cell)).startsWith(StructureType.TD, StructureType.TR, StructureType.TABLE);
        assertThat(table(cell)).isSameAs(table(header));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 120, 240, 480})
    void noFigureIsCutWhereTheColumnsFit(int hanzi) {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("项目", "金额（万元）", "说明")
                .row("甲", "12345678.90", "字".repeat(hanzi))
                .row("乙", "98.5%", "字".repeat(hanzi / 3))));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .extracting(PlacedLine::text)
                .contains("12345678.90", "98.5%");
    }

    @Test
    void cellOfANarrowColumnIsBrokenBetweenWords() {
        String others = "字".repeat(30);
        TypesetIssue issue = typeset(a -> a.table(t -> t.row("本市在明年部署人工智能应用", others, others, others)));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .extracting(PlacedLine::text)
                .anyMatch(text -> text.contains("人工智能"));
    }

    @Test
    void columnIsAsWideAsItsLongestWordWhereItsNeighboursHaveRoom() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("一", "二", "三")
                .row("推进人工智能", "字".repeat(150), "字".repeat(150))
                .row("社会主义建设", "字".repeat(150), "字".repeat(150))));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .extracting(PlacedLine::text)
                .filteredOn(text -> !text.startsWith("字"))
                .isSubsetOf("推进人工智能", "推进", "人工智能", "社会主义建设", "社会主义", "建设")
                .isNotEmpty();
    }

    @Test
    void captionStaysWithATableWhoseFirstRowsFillAPage() {
        for (int lines = 1; lines <= 18; lines++) {
            int before = lines;
            TypesetIssue issue = typeset(a -> a.paragraph("字".repeat(26 * before - 2))
                    .table(t -> t.caption("表一").row("字".repeat(720)).row("字".repeat(720))));

            for (int page = 0; page < issue.pageCount(); page++) {
                List<PlacedLine> placed = issue.frame(page).lines();
                assertThat(placed.get(placed.size() - 2).element())
                        .as("last on page %d after %d lines", page + 1, before)
                        .isNotEqualTo(TextElement.TABLE_CAPTION);
            }
        }
    }

    /** Heights that differ only by rounding count as equal. */
    @ParameterizedTest
    @ValueSource(doubles = {225, 228.6, 231.7, 240.3, 246.2})
    void rowsThatFillAPageExactlyAreSetOnIt(double heightMm) {
        for (int lines = 20; lines <= 34; lines++) {
            PageStyle style = PageStyle.builder()
                    .marginsMm(20, 31.7, 277 - heightMm, 31.7)
                    .linesPerPage(lines)
                    .charactersPerLine(20)
                    .textStyle(TextElement.ARTICLE_TITLE, new TextStyle(FontRole.TITLE, 14))
                    .build();
            Issue issue = Issue.builder()
                    .section("一", s -> s.article("二", a -> a.table(t -> t.row("字".repeat(3000)))))
                    .build();

            assertThat(PlacedBlock.of(new Typesetter(style, new FixedWidthMetrics()).typeset(issue)))
                    .isNotEmpty();
        }
    }

    @Test
    void tableDoesNotBeginAtTheFootOfAPageWithASingleRow() {
        TypesetIssue issue = typeset(a -> {
            a.paragraph("字".repeat(26 * 18 - 2));
            a.table(t -> t.header("甲").row("一").row("二").row("三"));
        });

        assertThat(cells(issue, 2, TextElement.TABLE_HEADER)).isEmpty();
        assertThat(cells(issue, 3, TextElement.TABLE_CELL)).hasSize(3);
    }

    @Test
    void captionStaysWithItsTable() {
        TypesetIssue issue = typeset(a -> {
            a.paragraph("字".repeat(26 * 19 - 2));
            a.table(t -> t.caption("表一").row("一").row("二"));
        });

        assertThat(cells(issue, 2, TextElement.TABLE_CAPTION)).isEmpty();
        assertThat(cells(issue, 3, TextElement.TABLE_CAPTION)).hasSize(1);
    }

    @Test
    void rowThatIsHigherThanAPageRunsOver() {
        String text = "字".repeat(3000);
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("甲", "乙").row("一", text)));

        assertThat(issue.pageCount()).isGreaterThan(3);
        assertThat(PlacedBlock.of(issue)).extracting(PlacedBlock::text).contains("一", text);
    }

    @Test
    void headerThatIsHigherThanHalfAPageIsNotRepeated() {
        String text = "字".repeat(1500);
        TypesetIssue issue = typeset(a -> a.table(t -> t.header(text).row("一")));

        assertThat(PlacedBlock.of(issue)).extracting(PlacedBlock::text).contains(text, "一");
    }

    @Test
    void tableOfNothingButAHeaderIsSet() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("甲", "乙")));

        assertThat(cells(issue, 2, TextElement.TABLE_HEADER)).hasSize(2);
    }

    @Test
    void tableOfNothingTakesNoRoom() {
        TypesetIssue issue = typeset(a -> a.block(Table.builder().build()).paragraph("一"));

        assertThat(cells(issue, 2, TextElement.BODY)).hasSize(1);
    }

    @Test
    void shortRowsEndInEmptyCells() {
        TypesetIssue issue =
                typeset(a -> a.table(t -> t.header("甲", "乙", "丙").row("一").row("一", "二", "三")));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .extracting(PlacedLine::text)
                .containsExactly("一", "", "", "一", "二", "三");
    }

    // Numbers

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9      | 1000.5 | 10%",
                "1,234  | 98     | 15,678.25",
                "3.5%   | 12%    | -0.75%",
                "约5    | 12.25  | 0.3",
                "5万吨  | 120万吨 | 1.5亿吨",
                "+4.6个百分点 | 12 | —",
                "8 | 1 234 | ……",
                "2024 | 2025 | 待定",
            })
    void unitsOfNumbersStandBelowEachOtherInTheMiddleOfTheirColumn(String first, String second, String third) {
        TypesetIssue issue = typeset(a ->
                a.table(t -> t.header("金额（万元）").row(first).row(second).row("").row(third)));
        List<PlacedLine> numbers = cells(issue, 2, TextElement.TABLE_CELL).stream()
                .filter(cell -> cell.text().matches(".*[0-9].*"))
                .toList();
        double middle = STYLE.leftPt(1) + STYLE.measurePt() / 2;

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(number -> assertThat(unitsPt(number)).isCloseTo(unitsPt(numbers.get(0)), within(1e-6)));
        double left = numbers.stream().mapToDouble(TableLayoutTest::start).min().orElseThrow();
        double right = numbers.stream().mapToDouble(TableLayoutTest::end).max().orElseThrow();
        assertThat((left + right) / 2).isCloseTo(middle, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"2026年底,2027年6月,持续推进", "9:00—17:00,8106,省厅", "10～20,30,5～8"})
    void textsWithFiguresAreNoColumnOfNumbers(String first, String second, String third) {
        TypesetIssue issue = typeset(a -> a.table(t -> t.row(first).row(second).row(third)));
        List<PlacedLine> cells = cells(issue, 2, TextElement.TABLE_CELL);
        double middle = STYLE.leftPt(1) + STYLE.measurePt() / 2;

        assertThat(cells)
                .allSatisfy(cell -> assertThat((start(cell) + end(cell)) / 2).isCloseTo(middle, within(0.5)));
    }

    @Test
    void neighbouringColumnsOfNumbersAreEquallyWideWhereThereIsRoom() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("地区", "产值", "企业数", "占比")
                .row("江湾市", "15678.25", "7", "3%")
                .row("东澜市", "98", "12", "")));
        List<Frame.Rule> columns = issue.frame(1).rules().stream()
                .filter(rule -> rule.heightPt() > rule.widthPt())
                .toList();
        double[] edges = columns.stream()
                .mapToDouble(rule -> rule.xPt() + rule.widthPt() / 2)
                .toArray();

        assertThat(edges[2] - edges[1]).isCloseTo(edges[3] - edges[2], within(1e-6));
        assertThat(edges[3] - edges[2]).isCloseTo(edges[4] - edges[3], within(1e-6));
    }

    /** The left edge of the last digit before the decimals. */
    private static double unitsPt(PlacedLine number) {
        double units = 0;
        boolean decimals = false;
        for (Glyph glyph : number.glyphs()) {
            decimals |= glyph.text().equals(".");
            boolean digit = Character.isDigit(glyph.text().codePointAt(0));
            units = digit && !decimals ? glyph.xPt() : units;
        }
        return units;
    }

    // Line breaks

    @ParameterizedTest
    @ValueSource(strings = {"第一行\n第二行长", "第一行\r\n第二行长", "第一行\r第二行长", "\n第一行\n第二行长\n"})
    void lineBreakInACellBeginsANewLine(String text) {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header(text, "乙").row(text, "只有一行")));

        for (TextElement element : List.of(TextElement.TABLE_HEADER, TextElement.TABLE_CELL)) {
            List<PlacedLine> lines = cells(issue, 2, element);
            assertThat(lines).extracting(line -> line.text().strip()).startsWith("第一行", "第二行长");
            assertThat(lines.get(0).structure()).isSameAs(lines.get(1).structure());
            assertThat(lines.get(0).baselinePt()).isLessThan(lines.get(1).baselinePt());
        }
    }

    @Test
    void partsOfAShortCellStandFlushLeftInTheMiddle() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.row("1.规划\n2.启动建设")));
        List<PlacedLine> lines = cells(issue, 2, TextElement.TABLE_CELL);
        double middle = STYLE.leftPt(1) + STYLE.measurePt() / 2;

        assertThat(start(lines.get(0))).isCloseTo(start(lines.get(1)), within(1.0));
        assertThat((start(lines.get(1)) + end(lines.get(1))) / 2).isCloseTo(middle, within(1.0));
    }

    @Test
    void lastLineOfEachPartIsNotStretched() {
        String part = "字".repeat(40);
        TypesetIssue issue = typeset(a -> a.table(t -> t.row(part + "\n" + part)));
        List<PlacedLine> lines = cells(issue, 2, TextElement.TABLE_CELL);

        assertThat(lines).hasSize(4);
        assertThat(end(lines.get(1)) - start(lines.get(1)))
                .isCloseTo(end(lines.get(3)) - start(lines.get(3)), within(TABLE_SIZE));
    }

    @Test
    void emptyLineBetweenTwoPartsStaysEmpty() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.row("甲\n\n乙", "一")));

        assertThat(PlacedBlock.of(issue)).extracting(PlacedBlock::text).contains("甲  乙");
        assertThat(cells(issue, 2, TextElement.TABLE_CELL)).hasSize(4);
    }

    @Test
    void missingCharacterOfACellOfSeveralPartsIsNamed() {
        assertThatThrownBy(() -> typeset(a -> a.table(t -> t.row("甲\r\n" + FixedWidthMetrics.MISSING))))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        e -> assertThat(e.missingGlyphs())
                                .extracting(MissingGlyphException.MissingGlyph::codePoint)
                                .containsExactly(0xE000));
    }

    // Wide tables

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 20, 30})
    void tableOfManyColumnsIsNoSmallerThanTheLeastSize(int columns) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "按期完成");
        TypesetIssue issue = typeset(a -> a.table(t -> t.row(cells)));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .allSatisfy(cell -> assertThat(cell.sizePt()).isGreaterThanOrEqualTo(7.5));
        assertThat(PlacedBlock.of(issue)).isNotEmpty();
    }

    @Test
    void everyTableThatNeedsSmallerTextIsNamed() {
        String[] numbers = new String[30];
        Arrays.fill(numbers, "1234567.89");
        Issue issue = Issue.builder()
                .editorNote(List.of(Table.builder().row(numbers).build()))
                .section(
                        "一",
                        s -> s.article(
                                "二",
                                a -> a.table(t -> t.row("一"))
                                        .table(t -> t.header(numbers).row(numbers))))
                .build();

        assertThatThrownBy(() -> new Typesetter(STYLE, new FixedWidthMetrics()).typeset(issue))
                .isInstanceOfSatisfying(TableTooWideException.class, e -> {
                    assertThat(e.wideTables())
                            .extracting(TableTooWideException.WideTable::path)
                            .containsExactly("editorNote[0]", "sections[0].articles[0].body[1]");
                    assertThat(e.wideTables())
                            .allSatisfy(
                                    table -> assertThat(table.neededSizePt()).isLessThan(table.leastSizePt()));
                });
    }

    @ParameterizedTest
    @CsvSource({"14,7.5", "20,5", "30,2"})
    void tableThatFitsAtTheLeastSizeOfTheStyleIsSet(int columns, double leastPt) {
        String[] numbers = new String[columns];
        Arrays.fill(numbers, "123456");
        PageStyle style = STYLE.toBuilder().leastTableSizePt(leastPt).build();
        Issue issue = Issue.builder()
                .section("一", s -> s.article("二", a -> a.table(t -> t.row(numbers))))
                .build();
        TypesetIssue typeset = new Typesetter(style, new FixedWidthMetrics()).typeset(issue);

        assertThat(cells(typeset, 2, TextElement.TABLE_CELL))
                .hasSize(columns)
                .allSatisfy(cell -> assertThat(cell.sizePt()).isGreaterThanOrEqualTo(leastPt));
    }

    @Test
    void styleWithSmallCellsKeepsTheirSize() {
        PageStyle style = STYLE.toBuilder()
                .textStyle(TextElement.TABLE_CELL, new TextStyle(FontRole.SONG, 6))
                .textStyle(TextElement.TABLE_HEADER, new TextStyle(FontRole.SONG, 6))
                .build();
        Issue issue = Issue.builder()
                .section("一", s -> s.article("二", a -> a.table(t -> t.row("一"))))
                .build();

        assertThat(cells(new Typesetter(style, new FixedWidthMetrics()).typeset(issue), 2, TextElement.TABLE_CELL))
                .allMatch(cell -> cell.sizePt() == 6);
    }

    // Widths

    @ParameterizedTest
    @ValueSource(strings = {"医疗器械", "集成电路制造", "创新药"})
    void shortCellIsNotBrokenWhereALongOneCanGiveRoom(String name) {
        TypesetIssue issue = typeset(a -> a.table(t -> t.header("序号", "领域", "主要任务", "牵头单位", "完成时限")
                .row("1", name, "字".repeat(60), "省药监局", "2026年底")
                .row("2", "人工智能", "字".repeat(25), "省工业和信息化厅", "2027年6月")));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .extracting(PlacedLine::text)
                .contains(name, "人工智能", "省药监局", "2026年底", "2027年6月");
    }

    @Test
    void shortEntriesAreCentred() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.row("一").row("一二三")));
        List<PlacedLine> cells = cells(issue, 2, TextElement.TABLE_CELL);

        assertThat((start(cells.get(0)) + end(cells.get(0))) / 2)
                .isCloseTo((start(cells.get(1)) + end(cells.get(1))) / 2, within(1e-6));
    }

    @Test
    void manyColumnsAreSetSmaller() {
        String[] cells = new String[30];
        Arrays.fill(cells, "一二三四");
        TypesetIssue issue = typeset(a -> a.table(t -> t.row(cells)));

        assertThat(cells(issue, 2, TextElement.TABLE_CELL))
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(cell -> assertThat(cell.sizePt()).isLessThan(TABLE_SIZE));
    }

    @Test
    void rulesCloseTheTableOnEveryPage() {
        TypesetIssue issue = typeset(a -> a.table(t -> {
            for (int row = 0; row < 40; row++) {
                t.row("一", "二", "三");
            }
        }));

        for (int page = 1; page <= 2; page++) {
            List<Frame.Rule> rules = issue.frame(page).rules();
            List<Frame.Rule> columns = rules.stream()
                    .filter(rule -> rule.heightPt() > rule.widthPt())
                    .toList();
            double top = rules.stream().mapToDouble(Frame.Rule::yPt).min().orElseThrow();
            double bottom = rules.stream()
                    .mapToDouble(rule -> rule.yPt() + rule.heightPt())
                    .max()
                    .orElseThrow();
            assertThat(columns).hasSize(4).allSatisfy(rule -> {
                assertThat(rule.yPt()).isCloseTo(top, within(1e-6));
                assertThat(rule.yPt() + rule.heightPt()).isCloseTo(bottom, within(1e-6));
            });
        }
    }

    @Test
    void textAfterATableStandsOnTheGridAgain() {
        TypesetIssue issue = typeset(a -> a.table(t -> t.row("一")).paragraph("二"));
        PlacedLine line = cells(issue, 2, TextElement.BODY).get(0);
        double middle = line.baselinePt() - PlacedLine.baseline(0, line.sizePt());
        double gridLine = (middle - STYLE.topPt()) / STYLE.linePitchPt() - 0.5;

        assertThat(gridLine).isCloseTo(Math.rint(gridLine), within(1e-9));
    }

    private static double start(PlacedLine line) {
        return line.glyphs().get(0).xPt();
    }

    /** Where the last half-width or full-width cell of a line ends. */
    private static double end(PlacedLine line) {
        Glyph last = line.glyphs().get(line.glyphs().size() - 1);
        boolean western = last.text().codePointAt(0) < 0x80;
        return last.xPt() + line.sizePt() * (western ? 0.5 : 1);
    }

    private static StructureElement table(PlacedLine line) {
        return ancestry(line).stream()
                .filter(element -> element.type() == StructureType.TABLE)
                .findFirst()
                .orElseThrow();
    }

    private static List<StructureType> types(PlacedLine line) {
        return ancestry(line).stream().map(StructureElement::type).toList();
    }

    private static List<StructureElement> ancestry(PlacedLine line) {
        List<StructureElement> ancestry = new ArrayList<>();
        for (@Nullable StructureElement e = line.structure(); e != null; e = e.parent()) {
            ancestry.add(e);
        }
        return ancestry;
    }

    private static List<PlacedLine> cells(TypesetIssue issue, int folio, TextElement element) {
        return issue.frame(folio - 1).lines().stream()
                .filter(line -> line.element() == element)
                .toList();
    }

    private static TypesetIssue typeset(Consumer<Article.Builder> article) {
        Issue issue = Issue.builder().section("一", s -> s.article("二", article)).build();
        return new Typesetter(STYLE, new FixedWidthMetrics()).typeset(issue);
    }
}
