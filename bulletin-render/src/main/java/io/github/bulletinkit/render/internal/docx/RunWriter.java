package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.InlineVisitor;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Text;
import java.util.List;

/** Writes the runs of paragraphs and list items. */
final class RunWriter implements InlineVisitor<TextWriter> {
    private final TextWriter text;
    private final DocxParts parts;
    private final Footnotes footnotes;

    RunWriter(TextWriter text, DocxParts parts, Footnotes footnotes) {
        this.text = text;
        this.parts = parts;
        this.footnotes = footnotes;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    @Override
    public TextWriter text(Text run) {
        text.run(run.text());
        return text;
    }

    @Override
    public TextWriter strong(Strong strong) {
        text.styled(strong.text(), StylesPart.STRONG);
        return text;
    }

    /** Only an address that cannot run a script becomes a link. */
    @Override
    public TextWriter link(Link link) {
        if (link.address().isEmpty()) {
            text.run(link.text());
            return text;
        }
        text.xml().start("w:hyperlink", "r:id", parts.link(link.target()), "w:history", "1");
        text.styled(link.text(), StylesPart.HYPERLINK);
        text.xml().end();
        return text;
    }

    @Override
    public TextWriter superscript(Superscript superscript) {
        text.raised(superscript.text(), "superscript");
        return text;
    }

    @Override
    public TextWriter subscript(Subscript subscript) {
        text.raised(subscript.text(), "subscript");
        return text;
    }

    @Override
    public TextWriter note(Note note) {
        String id = Integer.toString(footnotes.add(note.note()));
        text.xml().start("w:r").start("w:rPr").value("w:rStyle", StylesPart.FOOTNOTE_REFERENCE);
        text.xml().end().empty("w:footnoteReference", "w:id", id).end();
        return text;
    }
}
