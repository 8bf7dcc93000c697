package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.function.BiConsumer;

/**
 * A picture without its caption.
 *
 * @param widthPercent its width in percent of the measure, 0 for the size of the picture
 * @param keptWithNext whether the next block is its caption
 */
public record FigureBlock(ImageData image, int widthPercent, StructureElement structure, boolean keptWithNext)
        implements FlowBlock {

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {}
}
