package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts blocks on pages of a fixed line grid. Blocks that are kept with the next one are a chain; it ends with the first
 * block that is not kept. A chain is on one page together with the first pieces of its last block. Elsewhere a page may
 * end after any piece. A chain that is longer than a page is split. The notes to the lines of a page are at its foot.
 */
public final class Paginator {
    private final int linesPerPage;
    private final PageNotes notes;
    private final List<Page> pages = new ArrayList<>();
    private List<Page.Slice> slices = new ArrayList<>();
    private int nextLine;
    private int notesEnd;

    /** {@code linesTaken} grid lines at the top of the first page are not free. */
    public Paginator(int linesPerPage, int linesTaken, NoteArea noteArea) {
        this.linesPerPage = linesPerPage;
        this.notes = new PageNotes(noteArea, linesPerPage);
        this.notesEnd = linesPerPage;
        this.nextLine = linesTaken;
    }

    public void flow(List<BrokenBlock> blocks) {
        for (int start = 0; start < blocks.size(); ) {
            int end = start + 1;
            while (end < blocks.size() && blocks.get(end - 1).block().keptWithNext()) {
                end++;
            }
            layChain(blocks.subList(start, end));
            start = end;
        }
    }

    /** Leaves a blank line before blocks, unless the first begins after one. */
    public void gapBefore(List<BrokenBlock> blocks) {
        if (nextLine > 0 && !blocks.isEmpty() && blocks.get(0).block().start() == BlockStart.NEXT_LINE) {
            nextLine++;
        }
    }

    /** Puts blocks at the foot of the page, below its notes, or of a new one if they would touch what is above. */
    public void foot(List<BrokenBlock> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        int lines = linesAboveLast(blocks) + lines(blocks.get(blocks.size() - 1));
        while (!isEmpty() && (notes.goOn() || nextLine + notes.gridLines() + 1 + lines > linesPerPage)) {
            turnPage();
        }
        nextLine = Math.max(nextLine, linesPerPage - lines);
        notesEnd = nextLine - 1;
        flow(blocks);
    }

    public void newPage() {
        if (nextLine > 0) {
            turnPage();
        }
    }

    public List<Page> pages() {
        while (!isEmpty()) {
            turnPage();
        }
        return List.copyOf(pages);
    }

    /** Puts a chain on this page or the next. If it is longer than a page, its first block is put on a page alone. */
    private void layChain(List<BrokenBlock> chain) {
        BrokenBlock last = chain.get(chain.size() - 1);
        int most = linesPerPage - linesAboveLast(chain);
        int kept = last.block().keptWithNext() ? last.pieces() : last.keptPieces(most);
        int needed = linesAboveLast(chain) + last.gridLines(0, kept);
        List<TextLines> called = notes(chain, kept);
        int neededAlone = needed + notes.leastGridLines(called);
        if (neededAlone > linesPerPage && chain.size() > 1) {
            layChain(chain.subList(0, 1));
            layChain(chain.subList(1, chain.size()));
            return;
        }
        if (chain.get(0).block().start() == BlockStart.NEW_PAGE) {
            newPage();
        }
        while (neededAlone <= linesPerPage && !isEmpty() && !fit(called, freeBelow(chain.get(0), needed))) {
            turnPage();
        }
        chain.forEach(block -> place(block, block == last ? most : linesPerPage));
    }

    /** The grid lines below some lines of a block and those that follow it. */
    private int freeBelow(BrokenBlock first, int lines) {
        int blank = nextLine == 0 ? 0 : first.block().start().blankLines();
        return linesPerPage - nextLine - blank - lines;
    }

    /** The foot of the last page is below its notes. */
    private boolean isBelowNotes() {
        return nextLine > notesEnd;
    }

    private int free() {
        return linesPerPage - nextLine - (isBelowNotes() ? 0 : notes.gridLines());
    }

    private boolean fit(List<TextLines> called, int gridLines) {
        return isBelowNotes() ? gridLines >= 0 : notes.fit(called, gridLines);
    }

    private boolean isEmpty() {
        return nextLine == 0 && notes.isEmpty();
    }

    /** The notes to a chain, of whose last block only the first pieces count. */
    private static List<TextLines> notes(List<BrokenBlock> chain, int piecesOfLast) {
        int last = chain.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> chain.get(i)
                        .notes(0, i == last ? piecesOfLast : chain.get(i).pieces()))
                .flatMap(List::stream)
                .toList();
    }

    private static int lines(BrokenBlock block) {
        return block.gridLines(0, block.pieces());
    }

    /** The grid lines of blocks from the first to the start of the last. */
    private static int linesAboveLast(List<BrokenBlock> chain) {
        int lines = 0;
        for (int i = 0; i < chain.size() - 1; i++) {
            lines += lines(chain.get(i)) + chain.get(i + 1).block().start().blankLines();
        }
        return lines;
    }

    private void place(BrokenBlock broken, int mostForFirst) {
        if (nextLine > 0) {
            nextLine += broken.block().start().blankLines();
        }
        for (int piece = 0; piece < broken.pieces(); ) {
            int most = piece == 0 ? mostForFirst : linesPerPage;
            int end = piece + fitting(broken, piece, most);
            if (end == piece) {
                requireRoom(broken);
                turnPage();
            } else {
                slices.add(new Page.Slice(broken, piece, end, nextLine));
                nextLine += broken.gridLines(piece, end);
                piece = end;
            }
        }
    }

    /** How many pieces, from one on, go on the page, to which it adds the notes to them. */
    private int fitting(BrokenBlock broken, int from, int most) {
        int fitting = broken.fitting(from, Math.max(0, free()), most);
        if (broken.notes(from, from + fitting).isEmpty()) {
            return fitting;
        }
        for (int piece = from; piece < from + fitting; piece++) {
            List<TextLines> called = broken.notes(piece, piece + 1);
            int free = linesPerPage - nextLine - broken.gridLines(from, piece + 1);
            if (!notes.fit(called, free)) {
                return piece - from;
            }
            notes.add(called, free);
        }
        return fitting;
    }

    private void requireRoom(BrokenBlock broken) {
        if (isEmpty()) {
            throw new IllegalStateException("a piece does not fit on a page: "
                    + broken.block().getClass().getSimpleName());
        }
    }

    private void turnPage() {
        pages.add(notes.turn(slices, notesEnd));
        slices = new ArrayList<>();
        nextLine = 0;
        notesEnd = linesPerPage;
    }
}
