package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.List;

/**
 * The content of a page in order, as slices of blocks.
 *
 * @param notes the notes at its foot
 * @param notesEnd the grid line after the notes
 * @param unfinishedNotes the notes that go on, or begin, on the next page
 */
public record Page(List<Slice> slices, List<NoteSlice> notes, int notesEnd, List<TextLines> unfinishedNotes) {

    public Page {
        slices = List.copyOf(slices);
        notes = List.copyOf(notes);
        unfinishedNotes = List.copyOf(unfinishedNotes);
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

    /** The lines of all notes at its foot. */
    public int noteLines() {
        return notes.stream().mapToInt(NoteSlice::lines).sum();
    }
}
