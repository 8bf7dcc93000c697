package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.render.internal.line.StyledText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A block that flows down the grid. It takes whole grid lines. */
public sealed interface FlowBlock permits TextBlock, TableBlock, FigureBlock, HorizontalRule {

    /** The blank grid lines before it, except at the top of a page. */
    default int blankLinesBefore() {
        return 0;
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
