package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, captions and introducing lines stay with their block, also above a very high table row. */
class KeptTogetherTest {
    private static final Set<TextElement> KEPT = EnumSet.of(
            TextElement.EDITOR_NOTE_HEADING,
            TextElement.SECTION_HEADING,
            TextElement.ARTICLE_TITLE,
            TextElement.SOURCE,
            TextElement.HEADING_1,
            TextElement.HEADING_2,
            TextElement.HEADING_3,
            TextElement.HEADING_4,
            TextElement.TABLE_CAPTION);

    private static final List<PageStyle> STYLES = List.of(PageStyle.bulletin(), PageStyle.gbt9704());

    /** The clear space above and below a table, and above and below the text of a row of 12 pt. */
    private static final double CLEAR_OF_TABLE_PT = 8;

    private static final double CLEAR_OF_ROW_PT = 7.2;
    private static final double LINE_PT = 16.8;

    static Stream<Arguments> tallRows() {
        return STYLES.stream()
                .flatMap(style -> IntStream.rangeClosed(-7, 3)
                        .mapToObj(more -> Arguments.of(style, linesOfHighestRow(style, 0) + more)));
    }

    @ParameterizedTest
    @MethodSource("tallRows")
    void captionIsNotAloneAboveARowAsHighAsAPage(PageStyle style, int lines) {
        TypesetIssue issue = typeset(
                style,
                a -> a.paragraph("如下表所示。")
                        .table(t -> t.caption("表题").header("任务").row(text(style, lines))));

        assertThat(elements(issue, 1))
                .containsExactlyInAnyOrder(
                        TextElement.SECTION_HEADING,
                        TextElement.ARTICLE_TITLE,
                        TextElement.BODY,
                        TextElement.TABLE_CAPTION,
                        TextElement.TABLE_HEADER,
                        TextElement.TABLE_CELL);
        assertKeptTogether(issue, style);
    }

    @ParameterizedTest
    @MethodSource("tallRows")
    void sectionHeadingIsNotAloneAboveARowAsHighAsAPage(PageStyle style, int lines) {
        TypesetIssue issue = typeset(style, a -> a.table(t -> t.row(text(style, lines))));

        assertThat(elements(issue, 1))
                .containsExactlyInAnyOrder(
                        TextElement.SECTION_HEADING, TextElement.ARTICLE_TITLE, TextElement.TABLE_CELL);
        assertKeptTogether(issue, style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各市完成情况如下：", "（单位：万元）", "各市、县和各功能区前三季度规模以上工业增加值完成情况如下表所示。"})
    void lineThatIntroducesATableIsNotLeftAloneOnAPage(String introduction) {
        PageStyle style = STYLES.get(0);
        for (int before = 16; before <= 24; before++) {
            String text = "字".repeat(26 * before - 2);
            TypesetIssue issue = typeset(
                    style,
                    a -> a.paragraph(text)
                            .paragraph(introduction)
                            .table(t -> t.caption("表题").header("任务").row(text(style, linesOfHighestRow(style, 3)))));

            for (int page = 1; page < issue.pageCount(); page++) {
                List<PlacedLine> lines = flow(issue, page);
                assertThat(lines.get(lines.size() - 1).text())
                        .as("last on page %d after %d lines", page + 1, before)
                        .isNotIn(introduction, "表题");
            }
            assertKeptTogether(issue, style);
        }
    }

    /** A row that fits on a page is not split, unless the blocks kept with it take too much of the page. */
    @Test
    void rowThatFitsOnAPageIsMovedThereWhole() {
        PageStyle style = STYLES.get(0);
        TypesetIssue issue = typeset(
                style,
                a -> a.paragraph("字".repeat(26 * 5))
                        .table(t -> t.row("一").row(text(style, linesOfHighestRow(style, 0)))));

        assertThat(elements(issue, 1)).contains(TextElement.TABLE_CELL);
        assertThat(flow(issue, 2)).hasSize(linesOfHighestRow(style, 0));
        assertThat(issue.pageCount()).isEqualTo(3);
    }

    @Test
    void rowThatIsHigherThanAPageBeginsWhereTheRowBeforeItEnds() {
        PageStyle style = STYLES.get(0);
        TypesetIssue issue = typeset(
                style,
                a -> a.paragraph("字".repeat(26 * 5))
                        .table(t -> t.header("任务").row("一").row(text(style, 60))));

        assertThat(flow(issue, 1).stream().filter(line -> line.element() == TextElement.TABLE_CELL))
                .hasSizeGreaterThan(10);
        assertThat(flow(issue, 2).stream().filter(line -> line.element() == TextElement.TABLE_HEADER))
                .hasSize(1)
                .allMatch(line -> line.structure() == null);
        assertKeptTogether(issue, style);
    }

    @Test
    void captionOfSeveralLinesIsNotPartedFromItsPicture() {
        PageStyle style = STYLES.get(0);
        for (int before = 1; before <= 22; before++) {
            String text = "字".repeat(26 * before - 2);
            TypesetIssue issue =
                    typeset(style, a -> a.paragraph(text).figure(AllElements.chart(), "图", "题".repeat(70)));

            PlacedBlock caption = PlacedBlock.of(issue).stream()
                    .filter(block -> block.element() == TextElement.FIGURE_CAPTION)
                    .findFirst()
                    .orElseThrow();
            Frame page = issue.frame(caption.folio() - 1);
            assertThat(page.items()).as("after %d lines", before).anyMatch(Frame.Picture.class::isInstance);
            assertThat(page.lines()).containsAll(caption.lines());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKeptStaysWithTheFirstLinesOfWhatFollows(int seed) {
        PageStyle style = STYLES.get(seed % STYLES.size());
        Issue issue = new RandomChains(seed, style).issue();

        assertKeptTogether(new Typesetter(style, new FixedWidthMetrics()).typeset(issue), style);
    }

    /** Articles of which each has a chain of titles above a table with high rows, or above a picture. */
    private static final class RandomChains {
        private final Random random;
        private final PageStyle style;

        RandomChains(int seed, PageStyle style) {
            this.random = new Random(seed);
            this.style = style;
        }

        Issue issue() {
            Issue.Builder issue = Issue.builder();
            if (random.nextInt(3) == 0) {
                issue.editorNote(List.of(Paragraph.of("如下表所示。"), table()));
            }
            for (int section = 0; section < 2; section++) {
                issue.section("栏目", s -> {
                    s.article("标题".repeat(1 + random.nextInt(20)), this::fill);
                    s.article("标题".repeat(1 + random.nextInt(5)), this::fill);
                });
            }
            return issue.build();
        }

        private void fill(Article.Builder article) {
            article.source(random.nextBoolean() ? "来源" : "");
            addParagraphs(article, random.nextInt(3));
            for (int level = 1; level <= random.nextInt(5); level++) {
                article.block(new Heading(level, "级".repeat(1 + random.nextInt(30))));
            }
            addParagraphs(article, random.nextInt(3) / 2);
            if (random.nextInt(4) > 0) {
                article.block(table());
            } else {
                article.block(new Figure(Pictures.png(40, 9000), "一", "题".repeat(random.nextInt(50))));
            }
        }

        private void addParagraphs(Article.Builder article, int paragraphs) {
            for (int i = 0; i < paragraphs; i++) {
                article.paragraph("字".repeat(1 + random.nextInt(random.nextBoolean() ? 400 : 40)));
            }
        }

        private Table table() {
            Table.Builder table = Table.builder();
            table.caption("题".repeat(random.nextInt(30)));
            if (random.nextBoolean()) {
                table.header(text(style, random.nextInt(3) == 0 ? 1 + random.nextInt(24) : 1));
            }
            for (int rows = 1 + random.nextInt(3); rows > 0; rows--) {
                table.row(text(style, lines()));
            }
            return table.build();
        }

        private int lines() {
            return switch (random.nextInt(4)) {
                case 0 -> 1 + random.nextInt(4);
                case 1 -> 1 + random.nextInt(100);
                default -> linesOfHighestRow(style, random.nextInt(2)) - random.nextInt(8);
            };
        }
    }

    private static void assertKeptTogether(TypesetIssue issue, PageStyle style) {
        List<PlacedBlock> placed = PlacedBlock.of(issue);
        PlacedLine lastOfAll = last(placed.get(placed.size() - 1).lines());
        for (int page = 1; page < issue.pageCount(); page++) {
            List<Frame.Item> items = issue.frame(page).items();
            List<PlacedLine> lines = flow(issue, page);
            boolean picture = items.stream().anyMatch(Frame.Picture.class::isInstance);
            if (!lines.isEmpty() && !last(lines).equals(lastOfAll) && !picture) {
                assertThat(last(lines).element())
                        .as("last on page %d", page + 1)
                        .isNotIn(KEPT);
            }
            assertThat(picture || lines.stream().anyMatch(line -> !KEPT.contains(line.element())))
                    .as("page %d has more than titles", page + 1)
                    .isTrue();
        }
        for (int i = 0; i < placed.size(); i++) {
            assertCutWhereItMust(placed, i, style);
        }
    }

    /** A cell is on two pages only if no page has room for its row below the blocks kept with it. */
    private static void assertCutWhereItMust(List<PlacedBlock> placed, int index, PageStyle style) {
        PlacedBlock cell = placed.get(index);
        List<Integer> parts = linesByPage(cell);
        if (!isCell(cell) || parts.size() == 1) {
            return;
        }
        int lines = cell.lines().size();
        int first = index;
        while (first > 0 && isCell(placed.get(first)) && isCell(placed.get(first - 1))) {
            first--;
        }
        boolean headed = first < index && placed.get(first).element() == TextElement.TABLE_HEADER;
        double headerPt = headed ? rowPt(placed.get(first).lines().size()) : 0;
        int above = index - first <= (headed ? 1 : 0) ? linesKeptAbove(placed, first) : 0;
        double heightPt = CLEAR_OF_TABLE_PT + headerPt + rowPt(lines);
        assertThat(above + Math.ceil(heightPt / style.linePitchPt()))
                .as("grid lines of a cell of %d lines with %d lines above", lines, above)
                .isGreaterThan(style.linesPerPage());
        if (lines > 3) {
            assertThat(parts).allMatch(part -> part > 1);
        }
    }

    private static boolean isCell(PlacedBlock block) {
        return block.element() == TextElement.TABLE_CELL || block.element() == TextElement.TABLE_HEADER;
    }

    private static double rowPt(int lines) {
        return lines * LINE_PT + CLEAR_OF_ROW_PT;
    }

    /** The lines of titles, captions and short paragraphs right above a block, with the blank lines between them. */
    private static int linesKeptAbove(List<PlacedBlock> placed, int index) {
        int lines = 0;
        for (int i = index - 1; i >= 0 && isKept(placed, i); i--) {
            boolean afterBlank = i > 0
                    && (placed.get(i).element() == TextElement.ARTICLE_TITLE
                            || placed.get(i).element() == TextElement.SECTION_HEADING);
            lines += placed.get(i).lines().size() + (afterBlank ? 1 : 0);
        }
        return lines;
    }

    private static boolean isKept(List<PlacedBlock> placed, int index) {
        TextElement element = placed.get(index).element();
        boolean text = element == TextElement.BODY || element == TextElement.EDITOR_NOTE;
        return KEPT.contains(element) || (text && placed.get(index).lines().size() <= 2);
    }

    /** The lines of a block on each of its pages: at the top of a page a line is higher than the one before it. */
    private static List<Integer> linesByPage(PlacedBlock block) {
        List<Integer> pages = new ArrayList<>();
        double before = Double.POSITIVE_INFINITY;
        for (PlacedLine line : block.lines()) {
            if (line.baselinePt() < before) {
                pages.add(0);
            }
            pages.set(pages.size() - 1, last(pages) + 1);
            before = line.baselinePt();
        }
        return pages;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** The lines of a page but for its folio. */
    private static List<PlacedLine> flow(TypesetIssue issue, int page) {
        return issue.frame(page).lines().stream()
                .filter(line -> line.element() != TextElement.FOLIO)
                .toList();
    }

    private static Set<TextElement> elements(TypesetIssue issue, int page) {
        EnumSet<TextElement> elements = EnumSet.noneOf(TextElement.class);
        flow(issue, page).forEach(line -> elements.add(line.element()));
        return elements;
    }

    /** The lines of the highest row of 12 pt that fits on a page below a header of some lines. */
    private static int linesOfHighestRow(PageStyle style, int headerLines) {
        double header = headerLines == 0 ? 0 : rowPt(headerLines);
        double room = style.linesPerPage() * style.linePitchPt() - CLEAR_OF_TABLE_PT - header - CLEAR_OF_ROW_PT;
        return (int) (room / LINE_PT);
    }

    /** Text that fills some lines of the only column of a table. */
    private static String text(PageStyle style, int lines) {
        return "字".repeat(lines * (int) (style.measurePt() / 12 - 1));
    }

    private static TypesetIssue typeset(PageStyle style, Consumer<Article.Builder> article) {
        Issue issue =
                Issue.builder().section("栏目", s -> s.article("标题", article)).build();
        return new Typesetter(style, new FixedWidthMetrics()).typeset(issue);
    }
}
