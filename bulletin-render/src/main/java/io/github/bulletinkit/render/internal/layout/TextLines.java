package io.github.bulletinkit.render.internal.layout;

/**
 * A block of text with its line breaks. Only the breaks are kept: shaping is repeated when a line is drawn, so that long
 * issues stay small in memory.
 */
final class TextLines implements BrokenBlock {
    private final TextBlock block;
    private final int[] lineEnds;

    /** A block whose lines end after these clusters, of which there is at least one entry. */
    TextLines(TextBlock block, int[] lineEnds) {
        this.block = block;
        this.lineEnds = lineEnds.clone();
    }

    @Override
    public TextBlock block() {
        return block;
    }

    @Override
    public int pieces() {
        return lineEnds.length;
    }

    @Override
    public int fitting(int from, int gridLines) {
        return Math.min(pieces() - from, gridLines);
    }

    @Override
    public int gridLines(int from, int to) {
        return to - from;
    }

    /** The first cluster of a line. */
    int lineStart(int line) {
        return line == 0 ? 0 : lineEnds[line - 1];
    }

    /** The cluster after the last of a line. */
    int lineEnd(int line) {
        return lineEnds[line];
    }

    boolean isLast(int line) {
        return line == lineEnds.length - 1;
    }
}
