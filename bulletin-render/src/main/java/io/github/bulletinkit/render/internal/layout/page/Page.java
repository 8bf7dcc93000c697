package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import java.util.List;

/** What is on a page, in order, as slices of blocks. */
record Page(List<Slice> slices) {

    Page {
        slices = List.copyOf(slices);
    }

    /**
     * Consecutive pieces of one block.
     *
     * @param broken the block
     * @param from the first piece, counted from 0 in the block
     * @param to the piece after the last
     * @param gridLine the grid line of the first piece on the page, counted from 0
     */
    record Slice(BrokenBlock broken, int from, int to, int gridLine) {

        int gridLines() {
            return broken.gridLines(from, to);
        }
    }
}
