package io.github.bulletinkit.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays blocks on pages of a fixed line grid. A block that is kept with the next one stays with the first piece of what
 * follows; otherwise a page may end after any piece. A chain of kept blocks that is longer than a page is split.
 */
final class Paginator {
    private final int linesPerPage;
    private final List<Page> pages = new ArrayList<>();
    private List<Page.Slice> slices = new ArrayList<>();
    private int nextLine;

    /**
     * A paginator at the head of a new page.
     *
     * @param linesPerPage the grid lines of a page
     * @param linesTaken the grid lines at the head of the first page that are not free
     */
    Paginator(int linesPerPage, int linesTaken) {
        this.linesPerPage = linesPerPage;
        this.nextLine = linesTaken;
    }

    /** Lays blocks below what was laid before. */
    void flow(List<BrokenBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            keep(blocks, i);
            place(blocks.get(i));
        }
    }

    /** Lays blocks at the foot of the page, or of a new one where they would touch what was laid before. */
    void foot(List<BrokenBlock> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        int lines = blocks.stream()
                .mapToInt(block -> block.gridLines(0, block.pieces()))
                .sum();
        if (nextLine > 0 && nextLine + 1 + lines > linesPerPage) {
            turnPage();
        }
        nextLine = Math.max(nextLine, linesPerPage - lines);
        flow(blocks);
    }

    /** Turns the page, so that what is laid next begins on a new one. */
    void newPage() {
        if (nextLine > 0) {
            turnPage();
        }
    }

    /** The pages laid so far. */
    List<Page> pages() {
        newPage();
        return List.copyOf(pages);
    }

    /** Turns the page if the block's first pieces and what they are kept with fit on the next page but not on this one. */
    private void keep(List<BrokenBlock> blocks, int index) {
        int needed = linesKeptTogether(blocks, index);
        int blank = blocks.get(index).block().blankLinesBefore();
        boolean fitsHere = nextLine + (nextLine == 0 ? 0 : blank) + needed <= linesPerPage;
        if (!fitsHere && needed <= linesPerPage) {
            newPage();
        }
    }

    /** The lines from the first of the block to the last piece that is kept with it; stops counting beyond a page. */
    private int linesKeptTogether(List<BrokenBlock> blocks, int index) {
        int lines = 0;
        for (int i = index; i < blocks.size() && lines <= linesPerPage; i++) {
            BrokenBlock broken = blocks.get(i);
            lines += i == index ? 0 : broken.block().blankLinesBefore();
            if (!broken.block().keptWithNext()) {
                return lines + broken.gridLines(0, broken.keptPieces());
            }
            lines += broken.gridLines(0, broken.pieces());
        }
        return lines;
    }

    private void place(BrokenBlock broken) {
        if (nextLine > 0) {
            nextLine += broken.block().blankLinesBefore();
        }
        for (int piece = 0; piece < broken.pieces(); ) {
            int end = piece + broken.fitting(piece, Math.max(0, linesPerPage - nextLine));
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

    private void requireRoom(BrokenBlock broken) {
        if (nextLine == 0) {
            throw new IllegalStateException("a piece does not fit on a page: "
                    + broken.block().getClass().getSimpleName());
        }
    }

    private void turnPage() {
        pages.add(new Page(slices));
        slices = new ArrayList<>();
        nextLine = 0;
    }
}
