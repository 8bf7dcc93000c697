package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.function.BiConsumer;

/** A ruled line (分隔线) over the whole measure, between the grid lines of the blocks before and after it. */
public record HorizontalRule(double thicknessPt) implements FlowBlock {
    @Override
    public boolean keptWithNext() {
        return true;
    }

    @Override
    public void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts) {}
}
