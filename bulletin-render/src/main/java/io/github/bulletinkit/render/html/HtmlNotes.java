package io.github.bulletinkit.render.html;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.PrintedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the notes (脚注) of one article or editor's note, and lists them after it. The links have the roles of DPUB-ARIA 1.1;
 * the list does not, because {@code doc-endnotes} is a landmark and an issue would have many of the same name.
 */
final class HtmlNotes {
    private static final String BACK = "返回正文";

    private final String owner;
    private final PrintedWords words;
    private final HtmlWriter html;
    private final List<Note> notes = new ArrayList<>();

    /** For the notes of the element with this id. */
    HtmlNotes(String owner, PrintedWords words, HtmlWriter html) {
        this.owner = owner;
        this.words = words;
        this.html = html;
    }

    /** Writes the mark of the next note, such as [1]. */
    HtmlWriter mark(Note note) {
        notes.add(note);
        int number = notes.size();
        html.open("sup");
        html.element(
                "a",
                "[" + number + "]",
                "class",
                "note-mark",
                "role",
                "doc-noteref",
                "id",
                Ids.noteMark(owner, number),
                "href",
                "#" + Ids.note(owner, number));
        return html.close("sup");
    }

    /** Writes the list of the notes whose marks were written, each with a link back to its mark. */
    void write() {
        if (notes.isEmpty()) {
            return;
        }
        String label = Ids.notes(owner);
        html.open("div", "class", "notes", "role", "group", "aria-labelledby", label)
                .line();
        html.element("p", words.text(PrintedWord.NOTES), "class", "notes-title", "id", label)
                .line();
        html.open("ol").line();
        for (int number = 1; number <= notes.size(); number++) {
            String mark = "#" + Ids.noteMark(owner, number);
            html.open("li", "id", Ids.note(owner, number));
            html.text(notes.get(number - 1).note()).raw(" ");
            html.element("a", "↩", "class", "to-mark", "role", "doc-backlink", "aria-label", BACK, "href", mark);
            html.close("li").line();
        }
        html.close("ol").line();
        html.close("div").line();
    }
}
