package io.github.bulletinkit.render.internal.layout.flow;

import org.jspecify.annotations.Nullable;

/** A block that flows down the grid. It takes whole grid lines. */
public sealed interface FlowBlock permits TextBlock, TableBlock, FigureBlock, HorizontalRule {

    /** The grid lines left blank before it, except at the top of a page. */
    default int blankLinesBefore() {
        return 0;
    }

    /** Whether it stays on the page of the first line of what follows. */
    default boolean keptWithNext() {
        return false;
    }

    /** The place that it marks, if any. */
    default @Nullable Anchor anchor() {
        return null;
    }
}
