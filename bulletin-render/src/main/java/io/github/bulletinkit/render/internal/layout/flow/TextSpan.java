package io.github.bulletinkit.render.internal.layout.flow;

import java.net.URI;

/** A run of a block's text, counted from 0, that is an element of its own. */
public sealed interface TextSpan {

    int run();

    StructureElement structure();

    /** The same span in a text with one more run at its start. */
    TextSpan next();

    /** The same span in a text over another measure. */
    default TextSpan over(double measurePt) {
        return this;
    }

    /** What is printed before the text of an item. */
    record Label(int run, StructureElement structure) implements TextSpan {
        @Override
        public Label next() {
            return new Label(run + 1, structure);
        }
    }

    record WebLink(int run, StructureElement structure, URI address) implements TextSpan {
        @Override
        public WebLink next() {
            return new WebLink(run + 1, structure, address);
        }
    }

    /** The mark of a note in the text: one cluster, whose glyph depends on the number. */
    record NoteMark(int run, StructureElement structure, TextBlock note) implements TextSpan {
        @Override
        public NoteMark next() {
            return new NoteMark(run + 1, structure, note);
        }

        @Override
        public NoteMark over(double measurePt) {
            return new NoteMark(run, structure, note.over(measurePt));
        }
    }

    /** The number of a note before its text, as long as a mark. */
    record NoteNumber(int run, StructureElement structure) implements TextSpan {
        @Override
        public NoteNumber next() {
            return new NoteNumber(run + 1, structure);
        }
    }
}
