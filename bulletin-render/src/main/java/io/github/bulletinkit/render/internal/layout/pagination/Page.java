package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.List;

/**
 * The content of a page.
 *
 * @param columns in reading order
 * @param unfinishedNotes the notes that go on, or begin, on the next page
 */
public record Page(List<Column> columns, List<TextLines> unfinishedNotes) {

    public Page {
        columns = List.copyOf(columns);
        unfinishedNotes = List.copyOf(unfinishedNotes);
    }

    /**
     * A column of a page, or a part of the page over its whole width.
     *
     * @param index counted from 0
     * @param count the columns side by side; 1 for the whole width
     * @param slices its text from top to bottom
     * @param notes the notes at its foot
     * @param notesEnd the grid line after the notes
     */
    public record Column(int index, int count, List<Slice> slices, List<NoteSlice> notes, int notesEnd) {

        public Column {
            slices = List.copyOf(slices);
            notes = List.copyOf(notes);
        }

        boolean isEmpty() {
            return slices.isEmpty() && notes.isEmpty();
        }

        /** The lines of all notes at its foot. */
        public int noteLines() {
            return notes.stream().mapToInt(NoteSlice::lines).sum();
        }
    }

    /**
     * Consecutive pieces of one block, from {@code from} to before {@code to}, counted from 0.
     *
     * @param gridLine the grid line of the first piece on the page, counted from 0
     */
    public record Slice(BrokenBlock broken, int from, int to, int gridLine) {

        public int gridLines() {
            return broken.gridLines(from, to);
        }
    }

    /** Consecutive lines of one note, from {@code from} to before {@code to}, counted from 0. */
    public record NoteSlice(TextLines note, int from, int to) {

        public int lines() {
            return to - from;
        }
    }

    /** The text of all columns. */
    public List<Slice> slices() {
        return columns.stream().flatMap(column -> column.slices().stream()).toList();
    }
}
