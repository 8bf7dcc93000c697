package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/**
 * Blocks of text whose places depend on the widths of their texts. Widths are known only when it is certain that no character
 * is missing.
 *
 * @param blocks the blocks with their texts
 */
public record MeasuredText(List<TextBlock> blocks, Placement placement) implements FlowBlock {

    public MeasuredText {
        blocks = List.copyOf(blocks);
    }

    /** Gives blocks their shape. */
    @FunctionalInterface
    interface Placement {

        /** Returns the blocks at their places; {@code widths} are those of texts on one line, in em. */
        List<TextBlock> place(List<TextBlock> blocks, ToDoubleFunction<StyledText> widths);
    }

    public List<TextBlock> placed(ToDoubleFunction<StyledText> widths) {
        return placement.place(blocks, widths);
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        blocks.forEach(block -> block.eachText(styles, texts));
    }
}
