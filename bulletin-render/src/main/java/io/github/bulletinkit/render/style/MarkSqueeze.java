package io.github.bulletinkit.render.style;

/**
 * How far full-width marks are squeezed (标点挤压). The blank half of quotes, brackets, pause and stop marks may shrink
 * (CLREQ 3.1.6). Dashes and ellipses never shrink, nor does the interpunct, which always takes half a cell.
 */
public enum MarkSqueeze {
    /** Every mark fills its cell, also beside other marks and at line edges (全角式). */
    NONE,
    /**
     * Two adjacent marks, such as ，“ or ”）, take a cell and a half, as CLREQ requires of every style. A single mark
     * fills its cell.
     */
    ADJACENT,
    /**
     * As {@link #ADJACENT}; also, a mark at the end of a justified line takes half a cell (GB/T 15834-2011, 5.1.10). If
     * more text then fits in the line (推入), a mark inside it gives up half of its blank, and an opening mark at its
     * start all of it.
     */
    FULL
}
