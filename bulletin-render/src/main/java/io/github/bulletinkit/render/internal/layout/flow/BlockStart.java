package io.github.bulletinkit.render.internal.layout.flow;

/** Where a block starts, seen from the block before. At the top of a page, all are the same. */
public enum BlockStart {
    /** On the last line of the block before: a text at the right, beside one at the left. */
    SAME_LINE(-1),
    NEXT_LINE(0),
    AFTER_BLANK_LINE(1),
    NEW_PAGE(0);

    private final int blankLines;

    BlockStart(int blankLines) {
        this.blankLines = blankLines;
    }

    /** The grid lines between the two blocks if they are on one page; -1 if they share a line. */
    public int blankLines() {
        return blankLines;
    }
}
