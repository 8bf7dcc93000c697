package io.github.bulletinkit.examples.plaintext;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.InlineVisitor;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes runs as plain text, and counts their notes (脚注) until they are written. */
final class PlainTextNotes implements InlineVisitor<String> {
    private final List<String> waiting = new ArrayList<>();

    String line(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    /** Returns a line for each note since the last call. */
    List<String> take() {
        List<String> lines = List.copyOf(waiting);
        waiting.clear();
        return lines;
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String strong(Strong strong) {
        return strong.text();
    }

    /** The address is after the text, unless it is the text. */
    @Override
    public String link(Link link) {
        return link.text().equals(link.target()) ? link.text() : link.text() + "（" + link.target() + "）";
    }

    @Override
    public String superscript(Superscript superscript) {
        return superscript.text();
    }

    @Override
    public String subscript(Subscript subscript) {
        return subscript.text();
    }

    @Override
    public String note(Note note) {
        String mark = "［" + (waiting.size() + 1) + "］";
        waiting.add(mark + note.note());
        return mark;
    }
}
