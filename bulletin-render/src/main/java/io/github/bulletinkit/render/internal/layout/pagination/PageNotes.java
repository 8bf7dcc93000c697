package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of the page that is being filled. A note is on the page of its mark. Only if a page with one line of text has
 * no room for all the notes to it, they go on at the foot of the next page, above the notes of that page.
 */
final class PageNotes {
    /** The fewest lines on the page of its mark of a note that goes on. */
    private static final int LEAST_LINES = 3;

    private final NoteArea area;
    private final int linesPerPage;
    private final List<Page.NoteSlice> slices = new ArrayList<>();
    private final List<Page.NoteSlice> left = new ArrayList<>();
    private int lines;

    PageNotes(NoteArea area, int linesPerPage) {
        this.area = area;
        this.linesPerPage = linesPerPage;
    }

    boolean isEmpty() {
        return slices.isEmpty();
    }

    /** Whether some are left for the next page. */
    boolean goOn() {
        return !left.isEmpty();
    }

    int gridLines() {
        return area.gridLines(lines);
    }

    /** Whether these notes, with those that are already there, fit on some grid lines. */
    boolean fit(List<TextLines> more, int gridLines) {
        boolean inOrder = more.isEmpty() || left.isEmpty();
        return inOrder && area.gridLines(lines + leastLines(more)) <= gridLines;
    }

    /** The grid lines that some notes need on an empty page. */
    int leastGridLines(List<TextLines> notes) {
        return area.gridLines(leastLines(notes));
    }

    /** All of their lines, if a page has room for them and a line of text. */
    private int leastLines(List<TextLines> notes) {
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
        int end = slice.from() + Math.min(slice.lines(), most - lines);
        if (end > slice.from()) {
            slices.add(new Page.NoteSlice(slice.note(), slice.from(), end));
            lines += end - slice.from();
        }
        if (end < slice.to()) {
            left.add(new Page.NoteSlice(slice.note(), end, slice.to()));
        }
    }

    /** Completes a page, and begins the next with the notes that are left. */
    Page turn(List<Page.Slice> text, int notesEnd) {
        List<Page.NoteSlice> carried = List.copyOf(left);
        Page page = new Page(
                text,
                slices,
                notesEnd,
                carried.stream().map(Page.NoteSlice::note).toList());
        slices.clear();
        left.clear();
        lines = 0;
        int most = area.lines(linesPerPage - 1);
        carried.forEach(slice -> add(slice, most));
        return page;
    }
}
