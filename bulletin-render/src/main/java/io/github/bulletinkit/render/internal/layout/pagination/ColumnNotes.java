package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of the column that is being filled. A note is in the column of its mark. Only if a column with one line of text
 * has no room for all the notes to it, they go on at the foot of the next column, above the notes of that column.
 */
final class ColumnNotes {
    /** The fewest lines in the column of its mark of a note that goes on. */
    private static final int LEAST_LINES = 3;

    private final NoteArea area;
    private final int linesPerPage;
    private final List<Page.NoteSlice> slices = new ArrayList<>();
    private final List<Page.NoteSlice> left = new ArrayList<>();
    private int lines;

    /** Begins a column with the notes that are left from the one before, as many as fit on some grid lines. */
    ColumnNotes(NoteArea area, int linesPerPage, List<Page.NoteSlice> carried, int gridLines) {
        this.area = area;
        this.linesPerPage = linesPerPage;
        int most = area.lines(gridLines);
        carried.forEach(slice -> add(slice, most));
    }

    List<Page.NoteSlice> slices() {
        return slices;
    }

    /** The notes for the next column. */
    List<Page.NoteSlice> left() {
        return left;
    }

    int gridLines() {
        return area.gridLines(lines);
    }

    /** Whether these notes, with those that are already there, fit on some grid lines. */
    boolean fit(List<TextLines> more, int gridLines) {
        boolean inOrder = more.isEmpty() || left.isEmpty();
        return inOrder && area.gridLines(lines + leastLines(more, area, linesPerPage)) <= gridLines;
    }

    /** The grid lines that some notes need in an empty column as long as a page. */
    static int leastGridLines(List<TextLines> notes, NoteArea area, int linesPerPage) {
        return area.gridLines(leastLines(notes, area, linesPerPage));
    }

    /** All of their lines, if a page has room for them and a line of text. */
    private static int leastLines(List<TextLines> notes, NoteArea area, int linesPerPage) {
        int all = notes.stream().mapToInt(TextLines::pieces).sum();
        int most = area.lines(linesPerPage - 1);
        return all <= most ? all : Math.min(LEAST_LINES, most);
    }

    /** Adds notes that fit on some grid lines. */
    void add(List<TextLines> more, int gridLines) {
        int most = area.lines(gridLines);
        more.forEach(note -> add(new Page.NoteSlice(note, 0, note.pieces()), most));
    }

    private void add(Page.NoteSlice slice, int most) {
        int end = slice.from() + Math.max(0, Math.min(slice.lines(), most - lines));
        if (end > slice.from()) {
            slices.add(new Page.NoteSlice(slice.note(), slice.from(), end));
            lines += end - slice.from();
        }
        if (end < slice.to()) {
            left.add(new Page.NoteSlice(slice.note(), end, slice.to()));
        }
    }
}
