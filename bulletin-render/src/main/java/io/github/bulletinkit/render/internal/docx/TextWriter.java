package io.github.bulletinkit.render.internal.docx;

import java.util.function.Consumer;

/** Writes paragraphs and their runs into a part. */
final class TextWriter {
    private final WordXml xml;
    private boolean pageBreakPending;
    private int bookmarks;

    TextWriter(WordXml xml) {
        this.xml = xml;
    }

    WordXml xml() {
        return xml;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        pageBreakPending = true;
    }

    void open(DocxStyle style) {
        open(style, properties -> {});
    }

    /** Begins a paragraph with properties of its own, in the order of the schema. */
    void open(DocxStyle style, Consumer<WordXml> properties) {
        xml.start("w:p").start("w:pPr").value("w:pStyle", style.id());
        if (pageBreakPending) {
            xml.empty("w:pageBreakBefore");
            pageBreakPending = false;
        }
        properties.accept(xml);
        xml.end();
    }

    void close() {
        xml.end();
    }

    /** Writes a paragraph of plain text, nothing if it is empty. */
    void paragraph(DocxStyle style, String text) {
        if (!text.isEmpty()) {
            open(style);
            run(text);
            close();
        }
    }

    void run(String text) {
        run(text, "", "");
    }

    /** Writes text in a style of characters, if it has one. */
    void styled(String text, String style) {
        run(text, style, "");
    }

    /** Writes text above or below the line, as Word's w:vertAlign says. */
    void raised(String text, String place) {
        run(text, "", place);
    }

    /** Marks that hanzi and Latin share, such as “ and …, are those of hanzi. */
    private void run(String text, String style, String place) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("w:r").start("w:rPr");
        if (!style.isEmpty()) {
            xml.value("w:rStyle", style);
        }
        xml.empty("w:rFonts", "w:hint", "eastAsia");
        if (!place.isEmpty()) {
            xml.value("w:vertAlign", place);
        }
        xml.end();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                piece(text.substring(start, i));
                if (i < text.length()) {
                    xml.empty(text.charAt(i) == '\n' ? "w:br" : "w:tab");
                }
                start = i + 1;
            }
        }
        xml.end();
    }

    private void piece(String text) {
        if (!text.isEmpty()) {
            xml.start("w:t", "xml:space", "preserve").text(text).end();
        }
    }

    void tab() {
        xml.start("w:r").empty("w:tab").end();
    }

    /** Writes a field with the result that is shown until it is updated. */
    void field(String instruction, String result) {
        beginField(instruction);
        run(result);
        endField();
    }

    void beginField(String instruction) {
        fieldCharacter("begin");
        xml.start("w:r").start("w:instrText", "xml:space", "preserve");
        xml.text(" " + instruction + " ").end().end();
        fieldCharacter("separate");
    }

    void endField() {
        fieldCharacter("end");
    }

    private void fieldCharacter(String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    /** Writes runs with a bookmark around them. */
    void bookmarked(String name, Runnable runs) {
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        runs.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }
}
