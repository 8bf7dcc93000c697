package io.github.bulletinkit.render.internal.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.masthead.MastheadLayout;
import io.github.bulletinkit.render.internal.line.FixedWidthMetrics;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.LineEdges;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of all random issues. */
class RandomIssuesTest {
    private static final int ISSUES = 40;
    private static final int THREADS = 8;

    /** Running text of 16 pt is in cells of 15.98 pt, so that strokes that fill their cells touch. */
    private static final double TOUCHING_PT = 0.02;

    /** The two halves of a dash overlap a little, so that no seam shows. */
    private static final double SEAM_EM = 0.02;

    private static final Set<TextElement> CONTENTS =
            Set.of(TextElement.CONTENTS_HEADING, TextElement.CONTENTS_SECTION, TextElement.CONTENTS_ENTRY);

    private final FontMetrics metrics = new FixedWidthMetrics();

    static IntStream seeds() {
        return IntStream.range(0, ISSUES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterIsPlacedOnceAndInOrder(int seed) {
        assertThat(PlacedBlock.of(typeset(seed))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyArticleIsFoundOnThePageThatTheTableOfContentsNames(int seed) {
        TypesetIssue issue = typeset(seed);

        assertThat(titled(issue).stream().map(entry -> List.of(entry.title(), entry.page())))
                .isEqualTo(PlacedBlock.of(issue).stream()
                        .filter(block -> block.element() == TextElement.ARTICLE_TITLE)
                        .map(block -> List.<Object>of(block.text(), block.folio()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsOfTheTableOfContentsShowEveryTitleAndItsPage(int seed) {
        TypesetIssue issue = typeset(seed);
        List<TocEntry> entries = titled(issue);
        List<String> rows = new ArrayList<>();
        StructureElement previous = null;
        for (int page = 0; page < issue.pageCount(); page++) {
            for (PlacedLine line : PrintedLines.of(issue.frame(page))) {
                if (line.element() != TextElement.CONTENTS_ENTRY) {
                    continue;
                }
                if (line.structure() == previous) {
                    rows.set(rows.size() - 1, rows.get(rows.size() - 1) + line.text());
                } else {
                    rows.add(line.text());
                }
                previous = line.structure();
            }
        }

        assertThat(rows)
                .zipSatisfy(
                        entries,
                        (row, entry) ->
                                assertThat(row).startsWith(entry.title()).endsWith(Integer.toString(entry.page())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineHasAGridLineOfItsOwn(int seed) {
        PageStyle style = style(seed);
        TypesetIssue issue = typeset(seed);

        for (int page = 0; page < issue.pageCount(); page++) {
            int taken = page == 0 ? mastheadLines(issue, style) : 0;
            List<Integer> gridLines = flow(issue.frame(page)).stream()
                    .map(line -> gridLine(line, style))
                    .toList();

            assertThat(gridLines)
                    .as("page %d", page + 1)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allSatisfy(line -> assertThat(line).isBetween(taken, style.linesPerPage() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pageEndsEarlyOnlyWhereWhatIsKeptTogetherWouldNotFit(int seed) {
        PageStyle style = style(seed);
        TypesetIssue issue = typeset(seed);

        for (int page = 0; page + 1 < issue.pageCount(); page++) {
            List<PlacedLine> lines = flow(issue.frame(page));
            List<PlacedLine> next = flow(issue.frame(page + 1));
            if (isContents(lines) != isContents(next)) {
                continue;
            }
            int taken =
                    lines.isEmpty() ? mastheadLines(issue, style) : gridLine(lines.get(lines.size() - 1), style) + 1;
            int free = style.linesPerPage() - taken;
            PlacedLine firstNotKept =
                    next.stream().filter(line -> !isKept(line)).findFirst().orElse(next.get(next.size() - 1));
            boolean blankBefore = isKept(next.get(0)) && !isContents(next);
            int needed = gridLine(firstNotKept, style) + 1 + (blankBefore ? 1 : 0);

            if (isKept(next.get(0))) {
                assertThat(free)
                        .as("lines free at the end of page %d", page + 1)
                        .isLessThan(needed);
            } else {
                assertThat(free)
                        .as("lines free at the end of page %d", page + 1)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void charactersStandInTheMeasureAndDoNotOverlap(int seed) {
        PageStyle style = style(seed);
        TypesetIssue issue = typeset(seed);

        for (int page = 0; page < issue.pageCount(); page++) {
            for (PlacedLine line : issue.frame(page).lines()) {
                double start = style.leftPt(page + 1) - TOUCHING_PT;
                boolean afterDash = false;
                for (Glyph glyph : line.glyphs()) {
                    if (!isSpace(glyph)) {
                        boolean dash = glyph.text().equals("—");
                        double overlap = dash && afterDash ? SEAM_EM * line.sizePt() : 0;
                        assertThat(inkLeft(glyph, line)).as(line::text).isGreaterThan(start - overlap);
                        start = inkRight(glyph, line) - TOUCHING_PT;
                        afterDash = dash;
                    }
                }
                assertThat(start).as(line::text).isLessThan(style.leftPt(page + 1) + style.measurePt());
            }
        }
    }

    /**
     * The exceptions: a text that itself begins with a closing mark or ends with an opening one, and a run of marks or a
     * word with an apostrophe that is too long for a line.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void noLineBeginsOrEndsWithAMarkThatMayNot(int seed) {
        PageStyle style = style(seed);
        for (PlacedBlock block : PlacedBlock.of(typeset(seed))) {
            int cells =
                    (int) (style.measurePt() / style.textStyle(block.element()).sizePt() - style.firstLineIndentEm());

            assertThat(LineEdges.faults(block.lineTexts(), cells)).isEmpty();
        }
    }

    @Test
    void sameIssueIsTypesetAlikeTwiceAndByManyThreadsAtOnce() throws InterruptedException {
        Typesetter typesetter = new Typesetter(PageStyle.bulletin(), metrics);
        List<String> once = dumps(new Typesetter(PageStyle.bulletin(), metrics));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        List<Future<List<String>>> all = threads.invokeAll(Collections.nCopies(THREADS, () -> dumps(typesetter)));
        threads.shutdown();

        assertThat(all)
                .hasSize(THREADS)
                .allSatisfy(each -> assertThat(each.get()).isEqualTo(once));
    }

    private static List<String> dumps(Typesetter typesetter) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(seed -> PageDump.of(typesetter.typeset(RandomIssue.of(seed)), PageStyle.bulletin()))
                .toList();
    }

    private TypesetIssue typeset(int seed) {
        return new Typesetter(style(seed), metrics).typeset(RandomIssue.of(seed));
    }

    private static PageStyle style(int seed) {
        return seed % 2 == 0 ? PageStyle.bulletin() : SmallIssue.style();
    }

    private static List<PlacedLine> flow(Frame page) {
        return PrintedLines.of(page).stream()
                .filter(line -> line.element() != TextElement.FOLIO
                        && line.element() != TextElement.MASTHEAD_TITLE
                        && line.element() != TextElement.MASTHEAD_LINE)
                .toList();
    }

    /** The entries of the table of contents that are printed. */
    private static List<TocEntry> titled(TypesetIssue issue) {
        return issue.tableOfContents().entries().stream()
                .filter(entry -> !entry.title().isEmpty())
                .toList();
    }

    private static int gridLine(PlacedLine line, PageStyle style) {
        double middle = line.baselinePt() - PlacedLine.baseline(0, line.sizePt());
        return (int) Math.round((middle - style.topPt()) / style.linePitchPt() - 0.5);
    }

    private int mastheadLines(TypesetIssue issue, PageStyle style) {
        Shaper shaper = new Shaper(metrics, style.lineComposition());
        return MastheadLayout.of(
                        style, shaper, PrintedWords.STANDARD, issue.issue().masthead())
                .gridLines();
    }

    /** The contents are on the first page, or on the next if the masthead fills the first. */
    private static boolean isContents(List<PlacedLine> lines) {
        return lines.isEmpty() || CONTENTS.contains(lines.get(0).element());
    }

    private static boolean isKept(PlacedLine line) {
        return line.element() != TextElement.BODY && line.element() != TextElement.CONTENTS_ENTRY;
    }

    private static boolean isSpace(Glyph glyph) {
        return glyph.text().startsWith(" ") || glyph.text().startsWith("\u00A0");
    }

    private double inkLeft(Glyph glyph, PlacedLine line) {
        int codePoint = glyph.text().codePointAt(0);
        return glyph.xPt() + glyphEm(glyph, line) * metrics.inkLeft(glyph.fit().face(), codePoint);
    }

    private double inkRight(Glyph glyph, PlacedLine line) {
        int codePoint = glyph.text().codePointAt(0);
        return glyph.xPt() + glyphEm(glyph, line) * metrics.inkRight(glyph.fit().face(), codePoint);
    }

    private static double glyphEm(Glyph glyph, PlacedLine line) {
        return line.sizePt() * glyph.fit().scale() * glyph.fit().widening();
    }
}
