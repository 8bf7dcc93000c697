package io.github.bulletinkit.render.internal.layout;

import java.util.List;

/** The lines of a page, in order, as slices of blocks. */
record Page(List<Slice> slices) {

    Page {
        slices = List.copyOf(slices);
    }

    /**
     * Consecutive lines of one block.
     *
     * @param block the block
     * @param fromLine the first line, counted from 0 in the block
     * @param toLine the line after the last
     * @param gridLine the grid line of the page that the first stands on, counted from 0
     */
    record Slice(BrokenBlock block, int fromLine, int toLine, int gridLine) {}
}
