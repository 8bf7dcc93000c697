package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Composes the colophon (版记): first the recipients, then editor, approver and copies, between rules of 0.35 mm outside
 * and 0.25 mm inside (GB/T 9704-2012, 7.4.1).
 */
public final class ColophonComposer {
    private static final double OUTER_RULE_PT = 0.35 * 72 / 25.4;
    private static final double INNER_RULE_PT = 0.25 * 72 / 25.4;

    /** The indent of the lines on both sides (7.4.2). */
    private static final double SIDE_EM = 1;

    /** The other lines of a long list begin below its first name, after the label of two characters. */
    private static final double HANGING_INDENT_EM = 2;

    /** Each space between hanzi is half an em wide; at the ends of a line it has no width. */
    private static final String WIDE_SPACE = "    ";

    private final ElementStyles styles;

    public ColophonComposer(ElementStyles styles) {
        this.styles = styles;
    }

    /** The lines and rules of the colophon; empty if it has no content. */
    public List<FlowBlock> compose(@Nullable Colophon colophon) {
        if (colophon == null) {
            return List.of();
        }
        StructureElement structure = StructureElement.root(StructureType.SECT);
        List<FlowBlock> blocks = new ArrayList<>();
        for (String recipients : PrintedWords.STANDARD.recipients(colophon)) {
            blocks.add(line(recipients, HANGING_INDENT_EM, structure));
        }
        String imprint = String.join(WIDE_SPACE, PrintedWords.STANDARD.imprint(colophon));
        if (!blocks.isEmpty() && !imprint.isEmpty()) {
            blocks.add(new HorizontalRule(INNER_RULE_PT));
        }
        if (!imprint.isEmpty()) {
            blocks.add(line(imprint, 0, structure));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new HorizontalRule(OUTER_RULE_PT));
            blocks.add(new HorizontalRule(OUTER_RULE_PT));
        }
        return blocks;
    }

    /** The texts of a colophon with their paths. */
    public static List<FieldText> texts(@Nullable Colophon colophon) {
        List<FieldText> texts = new ArrayList<>();
        if (colophon != null) {
            MemberPath path = MemberPath.of("colophon");
            addTexts(path.member("reportTo"), colophon.reportTo(), texts);
            addTexts(path.member("sendTo"), colophon.sendTo(), texts);
            addTexts(path.member("distributeTo"), colophon.distributeTo(), texts);
            texts.add(text(path.member("editor"), colophon.editor()));
            texts.add(text(path.member("approver"), colophon.approver()));
        }
        return texts;
    }

    private static void addTexts(MemberPath path, List<String> names, List<FieldText> texts) {
        for (int i = 0; i < names.size(); i++) {
            texts.add(text(path.element(i), names.get(i)));
        }
    }

    private static FieldText text(MemberPath path, String text) {
        return new FieldText(path.toString(), TextElement.COLOPHON, text);
    }

    private TextBlock line(String text, double hangingEm, StructureElement structure) {
        TextElement element = TextElement.COLOPHON;
        LineShape shape =
                styles.lines(element, Alignment.JUSTIFIED).shorter(SIDE_EM).indented(SIDE_EM + hangingEm, -hangingEm);
        return TextBlock.of("", element, styles.text(element, text), shape, structure.child(StructureType.P));
    }
}
