package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A block that flows down the grid. It takes whole grid lines. */
public sealed interface FlowBlock
        permits TextBlock, MeasuredText, TableBlock, SidewaysTable, FigureBlock, FigureRowBlock, HorizontalRule, Mark {

    default BlockStart start() {
        return BlockStart.NEXT_LINE;
    }

    /** Whether it stays on the page of the next block's first line. */
    default boolean keptWithNext() {
        return false;
    }

    /** Passes on each text of the block with its path. */
    void eachText(ElementStyles styles, BiConsumer<String, StyledText> texts);

    default @Nullable Anchor anchor() {
        return null;
    }
}
