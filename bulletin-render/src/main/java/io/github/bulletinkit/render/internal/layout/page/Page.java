package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import java.util.List;

/** The content of a page in order, as slices of blocks. */
record Page(List<Slice> slices) {

    Page {
        slices = List.copyOf(slices);
    }

    /**
     * Consecutive pieces of one block, from {@code from} to before {@code to}, counted from 0.
     *
     * @param gridLine the grid line of the first piece on the page, counted from 0
     */
    record Slice(BrokenBlock broken, int from, int to, int gridLine) {

        int gridLines() {
            return broken.gridLines(from, to);
        }
    }
}
