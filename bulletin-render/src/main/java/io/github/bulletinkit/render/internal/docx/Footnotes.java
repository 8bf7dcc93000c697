package io.github.bulletinkit.render.internal.docx;

import java.util.ArrayList;
import java.util.List;

/** The notes at the foot of pages (footnotes.xml). Word numbers them. */
final class Footnotes {
    /** Word's own notes are the rule above notes, and the one above notes that go on from the page before. */
    static final int RULE = -1;

    static final int RULE_OF_CONTINUED = 0;

    private final List<String> notes = new ArrayList<>();

    /** Adds a note and returns its identifier, from 1. */
    int add(String note) {
        notes.add(note);
        return notes.size();
    }

    byte[] part() {
        WordXml xml = new WordXml("w:footnotes");
        rule(xml, RULE, "separator");
        rule(xml, RULE_OF_CONTINUED, "continuationSeparator");
        TextWriter text = new TextWriter(xml);
        for (int i = 0; i < notes.size(); i++) {
            xml.start("w:footnote", "w:id", Integer.toString(i + 1));
            text.open(DocxStyle.FOOTNOTE);
            xml.start("w:r").start("w:rPr").value("w:rStyle", StylesPart.FOOTNOTE_REFERENCE);
            xml.end().empty("w:footnoteRef").end();
            text.run(notes.get(i));
            text.close();
            xml.end();
        }
        return xml.bytes();
    }

    private static void rule(WordXml xml, int id, String name) {
        xml.start("w:footnote", "w:type", name, "w:id", Integer.toString(id)).start("w:p");
        xml.start("w:r").empty("w:" + name).end().end().end();
    }
}
