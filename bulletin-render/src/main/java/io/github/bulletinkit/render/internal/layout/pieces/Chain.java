package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that stay together: each but the last is kept with the next one.
 *
 * @param wide whether they are over the whole width of the page, across its columns
 */
public record Chain(List<BrokenBlock> blocks, boolean wide) {

    public Chain {
        blocks = List.copyOf(blocks);
    }

    /** The chains that some blocks are, in the columns. */
    public static List<Chain> of(List<? extends BrokenBlock> blocks) {
        List<Chain> chains = new ArrayList<>();
        for (int start = 0; start < blocks.size(); ) {
            int end = start + 1;
            while (end < blocks.size() && blocks.get(end - 1).block().keptWithNext()) {
                end++;
            }
            chains.add(new Chain(List.copyOf(blocks.subList(start, end)), false));
            start = end;
        }
        return chains;
    }
}
