package io.github.bulletinkit.render.internal.layout.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.Chain;
import io.github.bulletinkit.render.internal.layout.pieces.NotedLines;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The positions of lines. A page is shown as a word of one letter per grid line: the name of the block, or a point for a
 * blank grid line. After a bar there is an n for each line of notes.
 */
class PaginatorTest {
    /** Three lines of notes on a grid line, but for the room of the rule. */
    static final NoteArea NOTE_AREA = new NoteArea(10, 44);

    @Test
    void pageEndsAfterAnyLineOfText() {
        assertThat(pages(4, 0, text("a", 3), text("b", 6), text("c", 1))).containsExactly("aaab", "bbbb", "bc");
    }

    @Test
    void linesTakenAtTheHeadAreLeftFreeOnTheFirstPageOnly() {
        assertThat(pages(4, 3, text("a", 6))).containsExactly("...a", "aaaa", "a");
    }

    @Test
    void pageWhoseLinesAreAllTakenIsStillAPage() {
        assertThat(pages(4, 4, text("a", 1))).containsExactly("", "a");
    }

    @Test
    void blockLongerThanSeveralPagesRunsOver() {
        assertThat(pages(4, 0, text("a", 15))).containsExactly("aaaa", "aaaa", "aaaa", "aaa");
    }

    @Test
    void linesOfABlockKeepTheirOrderAcrossPages() {
        List<Page> pages = paginate(4, 2, text("a", 6));

        assertThat(pages)
                .flatExtracting(Page::slices)
                .extracting(Page.Slice::from, Page.Slice::to, Page.Slice::gridLine)
                .containsExactly(tuple(0, 2, 2), tuple(2, 6, 0));
    }

    @Test
    void noBlocksMakeNoPages() {
        assertThat(pages(4, 0)).isEmpty();
    }

    // Headings

    @Test
    void headingIsSetOffByABlankLine() {
        assertThat(pages(6, 0, text("a", 2), heading("H", 1), text("b", 1))).containsExactly("aa.Hb");
    }

    @Test
    void headingAtTheTopOfAPageHasNoBlankLineBeforeIt() {
        assertThat(pages(4, 0, heading("H", 1), text("a", 3), heading("I", 1), text("b", 1)))
                .containsExactly("Haaa", "Ib");
    }

    @Test
    void blankLineAtTheEndOfAPageIsDropped() {
        assertThat(pages(4, 0, text("a", 3), heading("H", 1), text("b", 1))).containsExactly("aaa", "Hb");
    }

    @Test
    void headingStaysWithTheFirstLineOfWhatFollows() {
        assertThat(pages(6, 0, text("a", 3), heading("H", 1), text("b", 3))).containsExactly("aaa.Hb", "bb");
        assertThat(pages(6, 0, text("a", 4), heading("H", 1), text("b", 3))).containsExactly("aaaa", "Hbbb");
    }

    @Test
    void headingOfSeveralLinesIsNotParted() {
        assertThat(pages(6, 0, text("a", 2), heading("H", 3), text("b", 3))).containsExactly("aa", "HHHbbb");
    }

    @Test
    void chainOfHeadingsStaysWithTheFirstLineOfWhatFollows() {
        assertThat(pages(8, 0, text("a", 2), heading("H", 1), heading("I", 1), text("b", 3)))
                .containsExactly("aa.H.Ibb", "b");
        assertThat(pages(8, 0, text("a", 4), heading("H", 1), heading("I", 1), text("b", 3)))
                .containsExactly("aaaa", "H.Ibbb");
    }

    @Test
    void chainThatFillsAPageExactlyIsKept() {
        assertThat(pages(4, 0, text("a", 1), heading("H", 1), heading("I", 1), text("b", 2)))
                .containsExactly("a", "H.Ib", "b");
    }

    @Test
    void chainLongerThanAPageIsSplit() {
        assertThat(pages(4, 0, text("a", 1), heading("H", 2), heading("I", 2), text("b", 1)))
                .containsExactly("a.HH", "IIb");
    }

    @Test
    void headingLongerThanAPageIsSplit() {
        assertThat(pages(4, 0, text("a", 1), heading("H", 6), text("b", 2))).containsExactly("a.HH", "HHHH", "bb");
    }

    @Test
    void headingThatEndsTheTextIsKeptWhole() {
        assertThat(pages(4, 0, text("a", 2), heading("H", 2))).containsExactly("aa", "HH");
    }

    @Test
    void headingThatDoesNotFitBelowTheLinesTakenGoesToTheNextPage() {
        assertThat(pages(4, 3, heading("H", 1), text("a", 1))).containsExactly("", "Ha");
    }

    // The foot of the last page

    @Test
    void footEndsAtTheLastLine() {
        assertThat(footed(6, text("a", 2), text("F", 1), text("G", 2))).containsExactly("aa.FGG");
    }

    @Test
    void footKeepsABlankLineFromTheText() {
        assertThat(footed(6, text("a", 3), text("F", 2))).containsExactly("aaa.FF");
        assertThat(footed(6, text("a", 4), text("F", 2))).containsExactly("aaaa", "....FF");
    }

    @Test
    void footOfNothingMakesNoPage() {
        assertThat(footed(6, text("a", 6))).containsExactly("aaaaaa");
    }

    @Test
    void footLongerThanAPageRunsOver() {
        assertThat(footed(4, text("a", 1), text("F", 6))).containsExactly("a", "FFFF", "FF");
    }

    private static List<String> footed(int linesPerPage, BrokenBlock flow, BrokenBlock... foot) {
        Paginator paginator = new Paginator(linesPerPage, 0, NOTE_AREA);
        paginator.flow(Chain.of(List.of(flow)), 1);
        paginator.foot(Chain.of(List.of(foot)));
        return paginator.pages().stream().map(PaginatorTest::show).toList();
    }

    /** A page ends early only if the blocks that are kept together would not fit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 22})
    void everyLineIsPlacedOnceAndInOrder(int linesPerPage) {
        BrokenBlock[] blocks = IntStream.range(0, 60)
                .mapToObj(i -> i % 3 == 0 ? heading("H", 1 + i % 4) : text("a", 1 + i % 7))
                .toArray(BrokenBlock[]::new);

        String placed = String.join("", pages(linesPerPage, 0, blocks)).replace(".", "");

        StringBuilder expected = new StringBuilder();
        for (BrokenBlock block : blocks) {
            expected.append(name(block).repeat(block.pieces()));
        }
        assertThat(placed).isEqualTo(expected.toString());
        assertThat(pages(linesPerPage, 0, blocks))
                .allSatisfy(
                        page -> assertThat(page).hasSizeBetween(1, linesPerPage).doesNotStartWith("."));
    }

    // Notes

    @Test
    void notesTakeGridLinesFromThePageOfTheirLines() {
        assertThat(pages(4, 0, text("a", 8, note(0, 1), note(1, 2)))).containsExactly("aaa|nnn", "aaaa", "a");
    }

    @Test
    void lineGoesToThePageOnWhichItsNotesFit() {
        assertThat(pages(4, 0, text("a", 4, note(2, 6)))).containsExactly("aa", "aa|nnnnnn");
    }

    @Test
    void headingStaysWithTheLineWhoseNotesDoNotFit() {
        assertThat(pages(6, 0, text("a", 3), heading("H", 1), text("b", 1, note(0, 3))))
                .containsExactly("aaa", "Hb|nnn");
    }

    @Test
    void notesForWhichNoPageHasRoomGoOnOnTheNextPages() {
        assertThat(pages(3, 0, text("a", 3, note(0, 20)))).containsExactly("a|nnnnnn", "a|nnnnnn", "a|nnnnnn", "|nn");
    }

    @Test
    void footIsBelowTheNotesOfTheLastPage() {
        assertThat(footed(6, text("a", 2, note(0, 3)), text("F", 2))).containsExactly("aa..FF|nnn");
        assertThat(footed(6, text("a", 2, note(0, 4)), text("F", 2))).containsExactly("aa|nnnn", "....FF");
        assertThat(footed(4, text("a", 1, note(0, 30)), text("F", 2)))
                .hasSize(4)
                .last()
                .isEqualTo("..FF|nnn");
    }

    private static List<String> pages(int linesPerPage, int linesTaken, BrokenBlock... blocks) {
        return paginate(linesPerPage, linesTaken, blocks).stream()
                .map(PaginatorTest::show)
                .toList();
    }

    private static List<Page> paginate(int linesPerPage, int linesTaken, BrokenBlock... blocks) {
        Paginator paginator = new Paginator(linesPerPage, linesTaken, NOTE_AREA);
        paginator.flow(Chain.of(List.of(blocks)), 1);
        return paginator.pages();
    }

    static String name(BrokenBlock block) {
        return ((TextLines) block).block().text().text();
    }

    private static String show(Page page) {
        List<String> lines = new ArrayList<>();
        for (Page.Slice slice : page.slices()) {
            assertThat(slice.gridLine()).isGreaterThanOrEqualTo(lines.size());
            lines.addAll(Collections.nCopies(slice.gridLine() - lines.size(), "."));
            lines.addAll(Collections.nCopies(slice.to() - slice.from(), name(slice.broken())));
        }
        String notes = "n"
                .repeat(page.columns().stream().mapToInt(Page.Column::noteLines).sum());
        return String.join("", lines) + (notes.isEmpty() ? "" : "|" + notes);
    }

    static BrokenBlock text(String name, int lines, NotedLines.Note... notes) {
        return block(name, lines, BlockStart.NEXT_LINE, false, notes);
    }

    /** A note of some lines to a line of text. */
    static NotedLines.Note note(int line, int lines) {
        return new NotedLines.Note(line, (TextLines) text("n", lines));
    }

    static BrokenBlock heading(String name, int lines) {
        return block(name, lines, BlockStart.AFTER_BLANK_LINE, true);
    }

    private static BrokenBlock block(
            String name, int lines, BlockStart start, boolean keptWithNext, NotedLines.Note... notes) {
        TextBlock block = new TextBlock(
                name,
                TextElement.BODY,
                StyledText.of(name, FontRole.FANG_SONG),
                new LineShape(16, 16, 26, 0, 0, Alignment.JUSTIFIED),
                StructureElement.root(StructureType.P),
                start,
                keptWithNext,
                null,
                null,
                List.of());
        return NotedLines.of(block, lines, notes);
    }
}
