package io.github.bulletinkit.render.style;

/**
 * How far full-width marks are squeezed (标点挤压): the blank half of the cells of quotes, brackets, pause and stop marks
 * (CLREQ 3.1.6). Dashes and ellipses are never squeezed, nor is the interpunct, which takes half a cell.
 */
public enum MarkSqueeze {
    /** Every mark fills its cell, beside other marks and at line edges too (全角式). */
    NONE,
    /**
     * Two adjacent marks, such as ，“ or ”）, take a cell and a half, as CLREQ asks for whatever the style. A mark that stands
     * alone fills its cell.
     */
    ADJACENT,
    /**
     * As {@link #ADJACENT}; moreover, a mark at the end of a justified line takes half a cell (GB/T 15834-2011, 5.1.10), and
     * where that lets a line take in what else would be pushed to the next (推入), a mark inside it gives up half of its
     * blank and an opening mark at its start all of it.
     */
    FULL
}
