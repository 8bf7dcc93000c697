package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.function.BiConsumer;

/** A picture without its caption. It is kept with the next block if that is its caption. */
public record FigureBlock(ImageData image, StructureElement structure, boolean keptWithNext) implements FlowBlock {

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {}
}
