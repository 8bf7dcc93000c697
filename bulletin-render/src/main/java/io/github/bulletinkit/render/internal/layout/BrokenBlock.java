package io.github.bulletinkit.render.internal.layout;

/**
 * A block with its line breaks. Only the breaks are kept: shaping is repeated when a line is drawn, so that long issues
 * stay small in memory.
 */
final class BrokenBlock {
    private final FlowBlock block;
    private final int[] lineEnds;

    /** A block whose lines end after these clusters, of which there is at least one entry. */
    BrokenBlock(FlowBlock block, int[] lineEnds) {
        this.block = block;
        this.lineEnds = lineEnds.clone();
    }

    FlowBlock block() {
        return block;
    }

    int lineCount() {
        return lineEnds.length;
    }

    /** The first cluster of a line. */
    int lineStart(int line) {
        return line == 0 ? 0 : lineEnds[line - 1];
    }

    /** The cluster after the last of a line. */
    int lineEnd(int line) {
        return lineEnds[line];
    }
}
