package io.github.bulletinkit.render.internal.layout;

/**
 * A block cut into the pieces that a page may end between: lines of text, rows of a table, or what is
 * never cut. At least one piece; each fits on an empty page.
 */
sealed interface BrokenBlock permits TextLines, TableRows, FigureBox, RuleLine {

    FlowBlock block();

    int pieces();

    /** How many pieces, from one on, fit on so many grid lines. */
    int fitting(int from, int gridLines);

    /** How many pieces, from the first, stand on the page of what the block is kept with. */
    default int keptPieces() {
        return 1;
    }

    /** The grid lines that pieces take that stand on one page. */
    int gridLines(int from, int to);
}
