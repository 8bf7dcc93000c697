package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Counts the notes of an issue, and collects their words until they are written. */
final class MarkdownNotes {
    private final List<String> waiting = new ArrayList<>();
    private int count;

    /** Adds a note and returns its mark in the text. */
    String add(String words) {
        count++;
        String mark = "[^" + count + "]";
        waiting.add(
                words.isEmpty() ? mark + ":" : mark + ": " + MarkdownLine.paragraph(List.of(new Text(words)), this));
        return mark;
    }

    /** Returns a line for each note since the last call. */
    List<String> take() {
        List<String> lines = List.copyOf(waiting);
        waiting.clear();
        return lines;
    }
}
