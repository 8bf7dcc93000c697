package io.github.bulletinkit.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays lines on pages of a fixed line grid. A block that is kept with the next one stays with the first line of what
 * follows; otherwise a page may end after any line. A chain of kept blocks that is longer than a page is split.
 */
final class Paginator {
    private final int linesPerPage;
    private final List<BrokenBlock> blocks;
    private final List<Page> pages = new ArrayList<>();
    private List<Page.Slice> slices = new ArrayList<>();
    private int nextLine;

    private Paginator(List<BrokenBlock> blocks, int linesPerPage, int linesTaken) {
        this.blocks = blocks;
        this.linesPerPage = linesPerPage;
        this.nextLine = linesTaken;
    }

    /**
     * Lays blocks on new pages.
     *
     * @param blocks the blocks
     * @param linesPerPage the grid lines of a page
     * @param linesTaken the grid lines at the head of the first page that are not free
     */
    static List<Page> paginate(List<BrokenBlock> blocks, int linesPerPage, int linesTaken) {
        Paginator paginator = new Paginator(blocks, linesPerPage, linesTaken);
        for (int i = 0; i < blocks.size(); i++) {
            paginator.keep(i);
            paginator.place(blocks.get(i));
        }
        paginator.turnPage();
        return paginator.pages;
    }

    /** Turns the page if the block and what it is kept with fit on the next page but not on this one. */
    private void keep(int index) {
        int needed = linesKeptTogether(index);
        int blank = blocks.get(index).block().blankLinesBefore();
        boolean fitsHere = nextLine + (nextLine == 0 ? 0 : blank) + needed <= linesPerPage;
        if (!fitsHere && needed <= linesPerPage) {
            turnPage();
        }
    }

    /** The lines from the first of the block to the first line that is not kept; stops counting beyond a page. */
    private int linesKeptTogether(int index) {
        int lines = 0;
        for (int i = index; i < blocks.size() && lines <= linesPerPage; i++) {
            BrokenBlock broken = blocks.get(i);
            lines += i == index ? 0 : broken.block().blankLinesBefore();
            if (!broken.block().keptWithNext()) {
                return lines + 1;
            }
            lines += broken.lineCount();
        }
        return lines;
    }

    private void place(BrokenBlock broken) {
        if (nextLine > 0) {
            nextLine += broken.block().blankLinesBefore();
        }
        for (int line = 0; line < broken.lineCount(); ) {
            if (nextLine >= linesPerPage) {
                turnPage();
            }
            int end = Math.min(broken.lineCount(), line + linesPerPage - nextLine);
            slices.add(new Page.Slice(broken, line, end, nextLine));
            nextLine += end - line;
            line = end;
        }
    }

    private void turnPage() {
        if (nextLine > 0) {
            pages.add(new Page(slices));
        }
        slices = new ArrayList<>();
        nextLine = 0;
    }
}
