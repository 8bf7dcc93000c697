package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.Chain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts chains of blocks on pages of a fixed line grid. A chain is in one column together with the first pieces of its last
 * block. Elsewhere a column may end after any piece. A chain that is longer than a page is split. The notes to the lines of
 * a column are at its foot.
 *
 * <p>A page is a stack of bands, each of one or more columns. Where the number of columns changes, and where a page ends
 * early, the columns above are made equally long.
 */
public final class Paginator {
    private final int linesPerPage;
    private final NoteArea noteArea;
    private final List<Page> pages = new ArrayList<>();

    /** What is finished of the page, down to {@code nextLine}. */
    private List<Page.Column> columns = new ArrayList<>();

    private int nextLine;
    private @Nullable Band band;

    /** {@code linesTaken} grid lines at the top of the first page are not free. */
    public Paginator(int linesPerPage, int linesTaken, NoteArea noteArea) {
        this.linesPerPage = linesPerPage;
        this.noteArea = noteArea;
        this.nextLine = linesTaken;
    }

    /** Adds chains in some columns; those that are wide are over the whole width. */
    public void flow(List<Chain> chains, int columnCount) {
        for (Chain chain : chains) {
            lay(new KeptBlocks(chain.blocks(), 0), chain.wide() ? 1 : columnCount);
        }
    }

    /** Leaves a blank line before other text, unless that begins after one. */
    public void gapBefore(List<Chain> chains) {
        if (!isEmpty()
                && !chains.isEmpty()
                && chains.get(0).blocks().get(0).block().start() == BlockStart.NEXT_LINE) {
            finishBand(band == null ? null : band.shortest());
            nextLine++;
        }
    }

    /** Puts blocks at the foot of the page, below its notes, or of a new one if they would touch what is above. */
    public void foot(List<Chain> chains) {
        if (chains.isEmpty()) {
            return;
        }
        List<BrokenBlock> all =
                chains.stream().flatMap(chain -> chain.blocks().stream()).toList();
        KeptBlocks foot = new KeptBlocks(all, 0);
        int start = linesPerPage
                - foot.linesAboveLast()
                - foot.last().gridLines(0, foot.last().pieces());
        while (!isEmpty() && !endsAbove(start - 1)) {
            endPage();
        }
        nextLine = Math.max(nextLine, start);
        flow(chains, 1);
    }

    /** Finishes the band if it ends above a grid line. */
    private boolean endsAbove(int gridLine) {
        if (band == null) {
            return nextLine <= gridLine;
        }
        Band shorter = band.shortest(gridLine);
        if (shorter == null) {
            return false;
        }
        finishBand(shorter);
        return true;
    }

    public void newPage() {
        if (nextLine > 0 || (band != null && band.hasText())) {
            endPage();
        }
    }

    public List<Page> pages() {
        while (!isEmpty()) {
            endPage();
        }
        return List.copyOf(pages);
    }

    private boolean isEmpty() {
        return nextLine == 0 && (band == null || band.isEmpty());
    }

    private void lay(KeptBlocks chain, int columnCount) {
        List<BrokenBlock> blocks = chain.blocks();
        if (needed(chain) > linesPerPage && blocks.size() > 1) {
            lay(new KeptBlocks(blocks.subList(0, 1), 0), columnCount);
            lay(new KeptBlocks(blocks.subList(1, blocks.size()), 0), columnCount);
            return;
        }
        if (chain.first().block().start() == BlockStart.NEW_PAGE) {
            newPage();
        }
        Band open = bandFor(chain, columnCount);
        for (KeptBlocks left = open.lay(chain); left != null; left = open.lay(left)) {
            turnPage(open);
            open = bandFor(left, columnCount);
        }
    }

    /** The grid lines of a chain that must be together, with their notes. */
    private int needed(KeptBlocks chain) {
        return chain.lines(linesPerPage)
                + ColumnNotes.leastGridLines(chain.notes(linesPerPage), noteArea, linesPerPage);
    }

    /** The band of some columns that is being filled, or a new one: below another one, if the chain begins there. */
    private Band bandFor(KeptBlocks chain, int columnCount) {
        while (band != null && band.columns() != columnCount) {
            Band shorter = band.shortest();
            if (shorter != null && shorter.textEnd() + blankLines(chain) + needed(chain) <= linesPerPage) {
                finishBand(shorter);
            } else {
                endPage();
            }
        }
        if (band == null) {
            int top = nextLine == 0 ? 0 : nextLine + blankLines(chain);
            band = new Band(Band.Extent.of(linesPerPage, columnCount, top), noteArea, List.of());
        }
        return band;
    }

    private static int blankLines(KeptBlocks chain) {
        return chain.first().block().start().blankLines();
    }

    private void finishBand(@Nullable Band last) {
        if (last != null) {
            columns.addAll(last.content());
            nextLine = last.textEnd();
            band = null;
        }
    }

    /** Ends a page early. */
    private void endPage() {
        Band last = band;
        if (last != null && last.columns() > 1) {
            Band even = last.shortest(linesPerPage);
            last.finishNotes();
            turnPage(even == null ? last : even);
        } else {
            turnPage(last);
        }
    }

    private void turnPage(@Nullable Band last) {
        List<Page.NoteSlice> left = last == null ? List.of() : last.left();
        finishBand(last);
        pages.add(new Page(columns, left.stream().map(Page.NoteSlice::note).toList()));
        columns = new ArrayList<>();
        nextLine = 0;
        band = left.isEmpty() || last == null
                ? null
                : new Band(Band.Extent.of(linesPerPage, last.columns(), 0), noteArea, left);
    }
}
