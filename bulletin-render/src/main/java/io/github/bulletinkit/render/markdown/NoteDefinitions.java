package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** The words of the notes of a document. A mark in the text must take each of them once. */
final class NoteDefinitions {
    private final MarkdownSource source;
    private final Faults faults;
    private final Map<String, NoteDefinition> waiting = new LinkedHashMap<>();

    NoteDefinitions(Node document, MarkdownSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof NoteDefinition definition
                    && waiting.putIfAbsent(definition.label(), definition) != null) {
                faults.add(source.place(definition), "this note is given twice; number one of them otherwise");
            }
        }
    }

    /** Takes the paragraph with the words of a note; null if there are none, which is a fault unless the note is empty. */
    @Nullable
    Paragraph take(NoteReference reference) {
        NoteDefinition definition = waiting.remove(reference.label());
        if (definition == null) {
            faults.add(
                    source.place(reference),
                    "a note without words, or a second mark of a note; write [^1]: … on a line for each mark [^1], or"
                            + " \\[ for a bracket");
            return null;
        }
        Node words = definition.getFirstChild();
        Node other = words instanceof Paragraph ? words.getNext() : words;
        if (other != null) {
            faults.add(source.place(other), "a note is one paragraph of text; take out what is more");
        }
        return words instanceof Paragraph paragraph ? paragraph : null;
    }

    /** Reports the notes that no mark took. */
    void refuseRest() {
        for (NoteDefinition definition : waiting.values()) {
            String mark = "[^" + definition.label() + "]";
            faults.add(
                    source.place(definition),
                    "a note without a mark in the text; write " + mark + " behind the words that it is about, or take"
                            + " the note out");
        }
    }
}
