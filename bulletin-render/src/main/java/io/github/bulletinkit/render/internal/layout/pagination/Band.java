package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.TableRows;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of equal length side by side on a page, which are filled one after the other. A single column is as wide as the
 * page.
 */
final class Band {
    private final Extent extent;
    private final NoteArea area;
    private final List<Page.NoteSlice> carried;
    private final List<KeptBlocks> laid = new ArrayList<>();

    private final List<Page.Column> finished = new ArrayList<>();
    private List<Page.Slice> slices = new ArrayList<>();
    private ColumnNotes notes;
    private int nextLine;

    /**
     * Where a band is on the line grid of a page.
     *
     * @param columns their number
     * @param top the grid line of its first line
     * @param textEnd the grid line after its text
     * @param notesEnd the grid line after the notes at the foot of its columns
     */
    record Extent(int linesPerPage, int columns, int top, int textEnd, int notesEnd) {

        /** From a grid line to the end of the page. */
        static Extent of(int linesPerPage, int columns, int top) {
            return new Extent(linesPerPage, columns, top, linesPerPage, linesPerPage);
        }
    }

    /** An empty band; {@code carried} are the notes that go on in it. */
    Band(Extent extent, NoteArea area, List<Page.NoteSlice> carried) {
        this.extent = extent;
        this.area = area;
        this.carried = List.copyOf(carried);
        this.notes = notes(carried);
        this.nextLine = extent.top();
    }

    /** The notes of a column. Those that go on in it leave room for a line of text, if text may be there. */
    private ColumnNotes notes(List<Page.NoteSlice> left) {
        int firstLineEnd = Math.min(extent.top() + 1, extent.textEnd());
        return new ColumnNotes(area, extent.linesPerPage(), left, extent.notesEnd() - firstLineEnd);
    }

    int columns() {
        return extent.columns();
    }

    int textEnd() {
        return extent.textEnd();
    }

    boolean hasText() {
        return nextLine > 0 || !finished.isEmpty();
    }

    boolean isEmpty() {
        return !hasText() && notes.slices().isEmpty();
    }

    /** Lays blocks as far as there is room, and returns what is left; null if nothing is. */
    @Nullable
    KeptBlocks lay(KeptBlocks kept) {
        laid.add(kept);
        if (kept.from() == 0 && !begin(kept)) {
            return kept;
        }
        int most = extent.linesPerPage() - kept.linesAboveLast();
        for (int i = 0; i < kept.blocks().size(); i++) {
            BrokenBlock block = kept.blocks().get(i);
            int from = i == 0 ? kept.from() : 0;
            int end = place(block, from, block == kept.last() ? most : extent.linesPerPage());
            if (end < block.pieces()) {
                return new KeptBlocks(kept.blocks().subList(i, kept.blocks().size()), end);
            }
        }
        return null;
    }

    /** Goes to the first column with room for what must be together; false if there is none. */
    private boolean begin(KeptBlocks kept) {
        int lines = kept.lines(extent.linesPerPage());
        List<TextLines> called = kept.notes(extent.linesPerPage());
        if (lines + ColumnNotes.leastGridLines(called, area, extent.linesPerPage()) > extent.linesPerPage()) {
            return true;
        }
        while (!isEmptyPage() && !fit(kept.first(), lines, called)) {
            if (!nextColumn()) {
                return false;
            }
        }
        return true;
    }

    private boolean fit(BrokenBlock first, int lines, List<TextLines> called) {
        int end = nextLine + blankLines(first) + lines;
        return end <= extent.textEnd() && notes.fit(called, extent.notesEnd() - end);
    }

    private int blankLines(BrokenBlock block) {
        return nextLine == extent.top() ? 0 : block.block().start().blankLines();
    }

    /** Whether the column is as long as a page, and nothing is in it. */
    private boolean isEmptyPage() {
        return nextLine == 0
                && notes.slices().isEmpty()
                && extent.textEnd() == extent.linesPerPage()
                && extent.notesEnd() == extent.linesPerPage();
    }

    /** Places pieces of a block, and returns the first that has no room. */
    private int place(BrokenBlock block, int from, int mostForFirst) {
        if (from == 0) {
            nextLine += blankLines(block);
        }
        int piece = from;
        while (piece < block.pieces()) {
            int end = piece + fitting(block, piece, piece == 0 ? mostForFirst : extent.linesPerPage());
            if (end > piece) {
                slices.add(new Page.Slice(block, piece, end, nextLine));
                nextLine += block.gridLines(piece, end);
                piece = end;
            } else if (isEmptyPage()) {
                throw new IllegalStateException("a piece does not fit on a page: "
                        + block.block().getClass().getSimpleName());
            } else if (!nextColumn()) {
                return piece;
            }
        }
        return piece;
    }

    /** How many pieces, from one on, go in the column, to which it adds the notes to them. */
    private int fitting(BrokenBlock block, int from, int most) {
        int end = Math.min(extent.textEnd(), extent.notesEnd() - notes.gridLines());
        int fitting = block.fitting(from, Math.max(0, end - nextLine), most);
        if (block.notes(from, from + fitting).isEmpty()) {
            return fitting;
        }
        for (int piece = from; piece < from + fitting; piece++) {
            List<TextLines> called = block.notes(piece, piece + 1);
            int free = extent.notesEnd() - nextLine - block.gridLines(from, piece + 1);
            if (!notes.fit(called, free)) {
                return piece - from;
            }
            notes.add(called, free);
        }
        return fitting;
    }

    private boolean nextColumn() {
        if (finished.size() + 1 == extent.columns()) {
            return false;
        }
        finished.add(column());
        slices = new ArrayList<>();
        notes = notes(notes.left());
        nextLine = extent.top();
        return true;
    }

    /** Lets notes go on in the columns that are left. */
    void finishNotes() {
        boolean more = true;
        while (more && !left().isEmpty()) {
            more = nextColumn();
        }
    }

    private Page.Column column() {
        return new Page.Column(finished.size(), extent.columns(), slices, notes.slices(), extent.notesEnd());
    }

    /** The columns that have content. */
    List<Page.Column> content() {
        List<Page.Column> all = new ArrayList<>(finished);
        all.add(column());
        all.removeIf(Page.Column::isEmpty);
        return all;
    }

    /** The notes that go on on the next page. */
    List<Page.NoteSlice> left() {
        return notes.left();
    }

    /**
     * The shortest band with the same content, so that its columns are equally long. Its notes are below the text. No table
     * is cut for it.
     *
     * @return null if notes go on on the next page
     */
    @Nullable
    Band shortest() {
        for (int end = extent.top(); end <= extent.linesPerPage(); end++) {
            Band band = again(end, end);
            if (band != null) {
                return band;
            }
        }
        return null;
    }

    /**
     * The band with the shortest text that has the same content, and its notes above a grid line.
     *
     * @return null if text and notes do not fit above this line
     */
    @Nullable
    Band shortest(int notesEnd) {
        for (int end = extent.top(); end <= notesEnd; end++) {
            Band band = again(end, notesEnd);
            if (band != null) {
                return band;
            }
        }
        return null;
    }

    private @Nullable Band again(int textEnd, int notesEnd) {
        Extent shorter = new Extent(extent.linesPerPage(), extent.columns(), extent.top(), textEnd, notesEnd);
        Band band = new Band(shorter, area, carried);
        boolean fits = laid.stream().allMatch(kept -> band.lay(kept) == null);
        band.finishNotes();
        return fits && band.left().isEmpty() && band.partsOfTables() <= partsOfTables() ? band : null;
    }

    private long partsOfTables() {
        return content().stream()
                .flatMap(column -> column.slices().stream())
                .filter(slice -> slice.broken() instanceof TableRows)
                .count();
    }
}
