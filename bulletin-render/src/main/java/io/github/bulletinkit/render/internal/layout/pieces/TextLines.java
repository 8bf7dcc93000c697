package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.style.TextElement;
import java.util.Arrays;
import java.util.List;

/** A block of text and its line breaks only, so that long issues take little memory: lines are shaped again. */
public final class TextLines implements BrokenBlock {
    private final TextBlock block;
    private final int[] lineEnds;
    private final int[] lastLines;
    private final List<Note> notes;

    /** A note, and the line with its mark. */
    record Note(int line, TextLines lines) {}

    /** A block with the index after the last cluster of each line; there is at least one. */
    public TextLines(TextBlock block, int[] lineEnds) {
        this(block, lineEnds, List.of());
    }

    /** A block with the notes to it, in order. */
    TextLines(TextBlock block, int[] lineEnds, List<Note> notes) {
        this(block, lineEnds, new int[] {lineEnds.length - 1}, notes);
    }

    /** A block of several parts with the last line of each part. */
    TextLines(TextBlock block, int[] lineEnds, int[] lastLines) {
        this(block, lineEnds, lastLines, List.of());
    }

    private TextLines(TextBlock block, int[] lineEnds, int[] lastLines, List<Note> notes) {
        this.block = block;
        this.lineEnds = lineEnds.clone();
        this.lastLines = lastLines.clone();
        this.notes = List.copyOf(notes);
    }

    TextLines withNext() {
        return new TextLines(block.withNext(), lineEnds, lastLines, notes);
    }

    @Override
    public TextBlock block() {
        return block;
    }

    @Override
    public int pieces() {
        return lineEnds.length;
    }

    @Override
    public int fitting(int from, int free, int most) {
        return Math.min(pieces() - from, free);
    }

    /** A caption below a picture is not split. */
    @Override
    public int keptPieces(int most) {
        return block.element() == TextElement.FIGURE_CAPTION ? Math.max(1, Math.min(pieces(), most)) : 1;
    }

    @Override
    public int gridLines(int from, int to) {
        return to - from;
    }

    @Override
    public List<TextLines> notes(int from, int to) {
        return notes.stream()
                .filter(note -> from <= note.line() && note.line() < to)
                .map(Note::lines)
                .toList();
    }

    public int lineStart(int line) {
        return line == 0 ? 0 : lineEnds[line - 1];
    }

    /** The index after the last cluster of a line. */
    public int lineEnd(int line) {
        return lineEnds[line];
    }

    /** Whether a line is the last of the block, or of one of its parts. */
    public boolean isLast(int line) {
        return Arrays.binarySearch(lastLines, line) >= 0;
    }
}
