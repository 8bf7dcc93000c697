package io.github.bulletinkit.render.internal.layout.pagination;

import static io.github.bulletinkit.render.internal.layout.pagination.PaginatorTest.NOTE_AREA;
import static io.github.bulletinkit.render.internal.layout.pagination.PaginatorTest.heading;
import static io.github.bulletinkit.render.internal.layout.pagination.PaginatorTest.name;
import static io.github.bulletinkit.render.internal.layout.pagination.PaginatorTest.note;
import static io.github.bulletinkit.render.internal.layout.pagination.PaginatorTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The positions of lines in two columns. A column is shown as in {@link PaginatorTest}, from the top of the page; there is a
 * solidus between two columns, a space between bands, and what is over the whole width is in brackets.
 */
class ColumnsTest {

    @Test
    void columnsAreFilledOneAfterTheOther() {
        assertThat(pages(4, columns(text("a", 7), text("b", 9)))).containsExactly("aaaa/aaab", "bbbb/bbbb");
    }

    @Test
    void columnsAreEquallyLongWhereTheTextEnds() {
        assertThat(pages(6, columns(text("a", 5)))).containsExactly("aaa/aa");
        assertThat(pages(6, columns(text("a", 13)))).containsExactly("aaaaaa/aaaaaa", "a");
    }

    @Test
    void headingStaysInTheColumnOfTheNextLineAndHasNoBlankLineAtItsTop() {
        assertThat(pages(4, columns(text("a", 3), heading("H", 1), text("b", 9))))
                .containsExactly("aaa/Hbbb", "bbb/bbb");
        assertThat(pages(8, columns(text("a", 2), heading("H", 2), text("b", 1))))
                .containsExactly("aa/HHb");
    }

    @Test
    void columnsBeginBelowTheLinesTaken() {
        Paginator paginator = new Paginator(4, 2, NOTE_AREA);
        paginator.flow(columns(text("a", 5)), 2);

        assertThat(show(paginator)).containsExactly("..aa/..aa", "a");
    }

    // The whole width

    @Test
    void wideBlockIsAtItsPlaceBelowEvenColumns() {
        assertThat(pages(6, columns(text("a", 4)), wide(text("W", 2)), columns(text("b", 2))))
                .containsExactly("aa/aa [..WW] ....b/....b");
        assertThat(pages(6, wide(text("W", 2)), columns(text("b", 5)))).containsExactly("[WW] ..bbb/..bb");
    }

    @Test
    void wideBlockWithoutRoomBelowEvenColumnsIsOnTheNextPage() {
        assertThat(pages(6, columns(text("a", 6)), wide(heading("W", 4)), columns(text("b", 3))))
                .containsExactly("aaa/aaa", "[WWWW] ....bb/....b");
    }

    @Test
    void textBelowAWideBlockGoesToTheNextPageIfWhatIsKeptTogetherHasNoRoom() {
        assertThat(pages(6, wide(text("W", 4)), columns(heading("H", 1), text("b", 3))))
                .containsExactly("[WWWW]", "Hb/bb");
    }

    @Test
    void blankLineBeforeAHeadingBelowAWideBlockIsInBothColumns() {
        assertThat(pages(8, wide(text("W", 2)), columns(heading("H", 1), text("b", 5))))
                .containsExactly("[WW] ...Hbb/...bbb");
    }

    // The foot of the page

    @Test
    void columnsAboveTheFootAreEven() {
        assertThat(footed(6, columns(text("a", 4)), text("F", 2))).containsExactly("aa/aa [....FF]");
        assertThat(footed(6, columns(text("a", 7)), text("F", 2))).containsExactly("aaaa/aaa", "[....FF]");
    }

    @Test
    void notesAreAtTheFootOfTheirColumn() {
        assertThat(pages(4, columns(text("a", 16, note(1, 1), note(5, 2)))))
                .containsExactly("aaa|n/aaa|nn", "aaaa/aaaa", "a/a");
    }

    @Test
    void notesOfEvenColumnsAreAtTheFootOfThePage() {
        Paginator paginator = new Paginator(6, 0, NOTE_AREA);
        paginator.flow(columns(text("a", 4, note(0, 1))), 2);
        List<Page> pages = paginator.pages();

        assertThat(pages).extracting(ColumnsTest::show).containsExactly("aa|n/aa");
        assertThat(pages.get(0).columns()).extracting(Page.Column::notesEnd).containsOnly(6);
        assertThat(footed(6, columns(text("a", 4, note(3, 1))), text("F", 2))).containsExactly("aa/aa|n [....FF]");
    }

    @Test
    void notesAreAboveAWideBlockBelowTheirColumn() {
        assertThat(pages(6, columns(text("a", 4, note(0, 1))), wide(text("W", 2))))
                .containsExactly("aa|n/aa [...WW]");
    }

    @Test
    void longNotesGoOnInTheNextColumn() {
        assertThat(pages(3, columns(text("a", 3, note(0, 20))))).containsExactly("a|nnnnnn/a|nnnnnn", "a|nnnnnn/|nn");
    }

    /** In one column or two, with notes and with blocks over the whole width. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 8, 22})
    void everyLineIsPlacedOnceAndInOrder(int linesPerPage) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Chain> chains = new ArrayList<>();
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                int lines = 1 + random.nextInt(6);
                BrokenBlock block = switch (random.nextInt(6)) {
                    case 0 -> heading("H", Math.min(3, lines));
                    case 1 -> text("n", lines, note(random.nextInt(lines), 1 + random.nextInt(8)));
                    default -> text("a", lines);
                };
                List<Chain> more = columns(block, text("b", 1));
                chains.addAll(random.nextInt(8) == 0 ? wide(more.get(0).blocks()) : more);
                expected.append(name(block).repeat(block.pieces()));
                expected.append(
                        more.size() == 2 && chains.get(chains.size() - 1).wide() ? "" : "b");
            }
            Paginator paginator = new Paginator(linesPerPage, seed % linesPerPage, NOTE_AREA);
            paginator.flow(chains, 2);

            List<Page> pages = paginator.pages();
            String placed = pages.stream()
                    .flatMap(page -> page.slices().stream())
                    .map(slice -> name(slice.broken()).repeat(slice.to() - slice.from()))
                    .collect(Collectors.joining());
            assertThat(placed).as("seed %s", seed).isEqualTo(expected.toString());
            assertThat(pages).allSatisfy(page -> assertDoNotOverlap(page, linesPerPage));
        }
    }

    /** Each column begins below the band above it, and its notes are below its text. */
    private static void assertDoNotOverlap(Page page, int linesPerPage) {
        int bandTop = 0;
        int bandEnd = 0;
        for (Page.Column column : page.columns()) {
            if (column.index() == 0) {
                bandTop = bandEnd;
            }
            int end = bandTop;
            for (Page.Slice slice : column.slices()) {
                assertThat(slice.gridLine()).isGreaterThanOrEqualTo(end);
                end = slice.gridLine() + slice.gridLines();
            }
            int notes = NOTE_AREA.gridLines(column.noteLines());
            assertThat(end + notes).isLessThanOrEqualTo(Math.min(linesPerPage, column.notesEnd()));
            bandEnd = Math.max(bandEnd, notes == 0 ? end : column.notesEnd());
        }
    }

    // Helpers

    private static List<Chain> columns(BrokenBlock... blocks) {
        return Chain.of(List.of(blocks));
    }

    private static List<Chain> wide(BrokenBlock block) {
        return wide(List.of(block));
    }

    private static List<Chain> wide(List<BrokenBlock> blocks) {
        return List.of(new Chain(blocks, true));
    }

    @SafeVarargs
    private static List<String> pages(int linesPerPage, List<Chain>... chains) {
        Paginator paginator = new Paginator(linesPerPage, 0, NOTE_AREA);
        for (List<Chain> some : chains) {
            paginator.flow(some, 2);
        }
        return show(paginator);
    }

    private static List<String> footed(int linesPerPage, List<Chain> chains, BrokenBlock foot) {
        Paginator paginator = new Paginator(linesPerPage, 0, NOTE_AREA);
        paginator.flow(chains, 2);
        paginator.foot(columns(foot));
        return show(paginator);
    }

    private static List<String> show(Paginator paginator) {
        return paginator.pages().stream().map(ColumnsTest::show).toList();
    }

    private static String show(Page page) {
        StringBuilder shown = new StringBuilder();
        for (Page.Column column : page.columns()) {
            String separator = column.index() > 0 ? "/" : shown.isEmpty() ? "" : " ";
            String text = show(column);
            shown.append(separator).append(column.count() == 1 ? "[" + text + "]" : text);
        }
        return shown.toString();
    }

    private static String show(Page.Column column) {
        StringBuilder lines = new StringBuilder();
        for (Page.Slice slice : column.slices()) {
            lines.append(".".repeat(slice.gridLine() - lines.length()));
            lines.append(name(slice.broken()).repeat(slice.to() - slice.from()));
        }
        return lines + (column.noteLines() == 0 ? "" : "|" + "n".repeat(column.noteLines()));
    }
}
