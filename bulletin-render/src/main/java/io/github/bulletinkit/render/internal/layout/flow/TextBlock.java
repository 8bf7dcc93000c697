package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A block of text. Each line takes one grid line.
 *
 * @param path the field of the text, empty for text that is not the author's
 * @param anchor the target that it is, if any
 * @param reference the reference that it is, if any
 * @param label the element of the first run of the text, if that is the label of an item
 */
public record TextBlock(
        String path,
        TextElement element,
        StyledText text,
        LineShape shape,
        StructureElement structure,
        BlockStart start,
        boolean keptWithNext,
        @Nullable Anchor anchor,
        @Nullable Reference reference,
        @Nullable StructureElement label)
        implements FlowBlock {

    /** A block on the next line, without anchor, reference and label. */
    public static TextBlock of(
            String path, TextElement element, StyledText text, LineShape shape, StructureElement structure) {
        return new TextBlock(path, element, text, shape, structure, BlockStart.NEXT_LINE, false, null, null, null);
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        texts.accept(path, text);
    }

    TextBlock starting(BlockStart place) {
        return new TextBlock(path, element, text, shape, structure, place, keptWithNext, anchor, reference, label);
    }

    public TextBlock withNext() {
        return new TextBlock(path, element, text, shape, structure, start, true, anchor, reference, label);
    }

    TextBlock marking(Anchor place) {
        return new TextBlock(path, element, text, shape, structure, start, keptWithNext, place, reference, label);
    }

    TextBlock referring(Reference other) {
        return new TextBlock(path, element, text, shape, structure, start, keptWithNext, anchor, other, label);
    }

    TextBlock shaped(LineShape other) {
        return new TextBlock(path, element, text, other, structure, start, keptWithNext, anchor, reference, label);
    }

    TextBlock beginningWith(StructureElement firstRun) {
        return new TextBlock(path, element, text, shape, structure, start, keptWithNext, anchor, reference, firstRun);
    }

    /** The same block with a run of text, such as a label, before its text. */
    TextBlock after(StyledText.Run before) {
        List<StyledText.Run> runs = new ArrayList<>(List.of(before));
        runs.addAll(text.runs());
        return new TextBlock(
                path, element, new StyledText(runs), shape, structure, start, keptWithNext, anchor, reference, label);
    }
}
