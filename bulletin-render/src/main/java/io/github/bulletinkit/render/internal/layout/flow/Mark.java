package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.function.BiConsumer;

/** The place of an article without a title. It takes no grid line. */
public record Mark(Anchor anchor, BlockStart start) implements FlowBlock {
    @Override
    public boolean keptWithNext() {
        return true;
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {}
}
