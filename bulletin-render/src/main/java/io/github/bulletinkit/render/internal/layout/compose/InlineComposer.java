package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.InlineVisitor;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Text;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.flow.TextSpan;
import io.github.bulletinkit.render.internal.line.BaselineShift;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Composes paragraphs and items of their runs, with the notes to them. */
final class InlineComposer {
    /** Stands for the number of a note, which depends on the page; every number has the same width. */
    private static final String ANY_NUMBER = "①";

    private static final String AFTER_NUMBER = " ";

    private final ElementStyles styles;
    private final TextElement runningText;

    /** {@code runningText} is the element of paragraphs: {@code BODY} or {@code EDITOR_NOTE}. */
    InlineComposer(ElementStyles styles, TextElement runningText) {
        this.styles = styles;
        this.runningText = runningText;
    }

    TextBlock compose(List<Inline> inlines, MemberPath path, boolean indent, StructureElement structure) {
        Runs runs = new Runs(path.member("inlines"), structure);
        for (Inline inline : inlines) {
            inline.accept(runs);
        }
        LineShape shape = styles.runningText(runningText, indent);
        return TextBlock.of(path.toString(), runningText, new StyledText(runs.runs), shape, structure)
                .with(runs.spans);
    }

    /** The same text after a label. */
    TextBlock labelled(TextBlock text, String label, StructureElement structure) {
        TextBlock labelled = text.after(new StyledText.Run(label, styles.role(runningText)));
        List<TextSpan> spans = new ArrayList<>(List.of(new TextSpan.Label(0, structure)));
        spans.addAll(labelled.spans());
        return labelled.with(spans);
    }

    /** Adds the runs of a block one by one; there is one for each inline. */
    private final class Runs implements InlineVisitor<Boolean> {
        private final MemberPath path;
        private final StructureElement structure;
        private final List<StyledText.Run> runs = new ArrayList<>();
        private final List<TextSpan> spans = new ArrayList<>();

        Runs(MemberPath path, StructureElement structure) {
            this.path = path;
            this.structure = structure;
        }

        private boolean add(String text, TextElement element, BaselineShift shift) {
            return runs.add(new StyledText.Run(text, styles.role(element), shift));
        }

        @Override
        public Boolean text(Text text) {
            return add(text.text(), runningText, BaselineShift.NONE);
        }

        @Override
        public Boolean strong(Strong strong) {
            return add(strong.text(), TextElement.STRONG, BaselineShift.NONE);
        }

        @Override
        public Boolean superscript(Superscript superscript) {
            return add(superscript.text(), runningText, BaselineShift.SUPERSCRIPT);
        }

        @Override
        public Boolean subscript(Subscript subscript) {
            return add(subscript.text(), runningText, BaselineShift.SUBSCRIPT);
        }

        /** A link without a right address, which is an error of the issue, is only text. */
        @Override
        public Boolean link(Link link) {
            link.address()
                    .ifPresent(address ->
                            spans.add(new TextSpan.WebLink(runs.size(), structure.child(StructureType.LINK), address)));
            return add(link.text(), runningText, BaselineShift.NONE);
        }

        @Override
        public Boolean note(Note note) {
            MemberPath notePath = path.element(runs.size()).member("note");
            StructureElement mark = structure.child(StructureType.REFERENCE).child(StructureType.LINK);
            TextBlock atFoot = atFoot(note, notePath, structure.child(StructureType.NOTE));
            spans.add(new TextSpan.NoteMark(runs.size(), mark, atFoot));
            return add(ANY_NUMBER, runningText, BaselineShift.SUPERSCRIPT);
        }

        private TextBlock atFoot(Note note, MemberPath notePath, StructureElement element) {
            StyledText text = styles.text(TextElement.NOTE, AFTER_NUMBER + note.note());
            StructureElement number = element.child(StructureType.LABEL).child(StructureType.LINK);
            LineShape shape = styles.runningText(TextElement.NOTE, true);
            return TextBlock.of(notePath.toString(), TextElement.NOTE, text, shape, element)
                    .after(new StyledText.Run(ANY_NUMBER, styles.role(TextElement.NOTE)))
                    .with(List.of(new TextSpan.NoteNumber(0, number)));
        }
    }
}
