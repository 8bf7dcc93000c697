package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A block of text. Each line takes one grid line.
 *
 * @param path the field of the text, empty for text that is not the author's
 * @param blankLinesBefore the blank grid lines before it
 * @param anchor the target that it is, if any
 * @param reference the target to which it refers, if any: the last line then ends in leaders and a page number
 * @param label the element of the first run of the text, if that is the label of an item
 */
public record TextBlock(
        String path,
        TextElement element,
        StyledText text,
        LineShape shape,
        StructureElement structure,
        int blankLinesBefore,
        boolean keptWithNext,
        @Nullable Anchor anchor,
        @Nullable Anchor reference,
        @Nullable StructureElement label)
        implements FlowBlock {

    /** A block without blank lines, anchor, reference and label. */
    public static TextBlock of(
            String path, TextElement element, StyledText text, LineShape shape, StructureElement structure) {
        return new TextBlock(path, element, text, shape, structure, 0, false, null, null, null);
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        texts.accept(path, text);
    }

    TextBlock afterBlankLine() {
        return new TextBlock(path, element, text, shape, structure, 1, keptWithNext, anchor, reference, label);
    }

    public TextBlock withNext() {
        return new TextBlock(path, element, text, shape, structure, blankLinesBefore, true, anchor, reference, label);
    }

    TextBlock marking(Anchor place) {
        return new TextBlock(
                path, element, text, shape, structure, blankLinesBefore, keptWithNext, place, reference, label);
    }

    TextBlock referringTo(Anchor place) {
        return new TextBlock(
                path, element, text, shape, structure, blankLinesBefore, keptWithNext, anchor, place, label);
    }

    TextBlock beginningWith(StructureElement firstRun) {
        return new TextBlock(
                path, element, text, shape, structure, blankLinesBefore, keptWithNext, anchor, reference, firstRun);
    }
}
