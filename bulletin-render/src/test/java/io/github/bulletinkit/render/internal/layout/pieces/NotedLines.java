package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import java.util.Arrays;

/** Broken text with notes, for tests of the pages. */
public final class NotedLines {
    private NotedLines() {}

    /** A note to a line of text. */
    public record Note(int line, TextLines lines) {}

    public static TextLines of(TextBlock block, int lines, Note... notes) {
        return new TextLines(
                block,
                new int[lines],
                Arrays.stream(notes)
                        .map(note -> new TextLines.Note(note.line(), note.lines()))
                        .toList());
    }
}
