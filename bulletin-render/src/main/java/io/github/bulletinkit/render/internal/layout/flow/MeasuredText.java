package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Blocks of text whose places depend on the widths of their texts. Widths are known only when it is certain that no character
 * is missing.
 *
 * @param blocks the blocks with their texts
 * @param placement gives the blocks their places; it is passed the widths of texts on one line, in em
 */
public record MeasuredText(
        List<TextBlock> blocks, BiFunction<List<TextBlock>, ToDoubleFunction<StyledText>, List<TextBlock>> placement)
        implements FlowBlock {

    public MeasuredText {
        blocks = List.copyOf(blocks);
    }

    public List<TextBlock> placed(ToDoubleFunction<StyledText> widths) {
        return placement.apply(blocks, widths);
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {
        blocks.forEach(block -> block.eachText(styles, texts));
    }
}
