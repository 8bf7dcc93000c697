package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;

/**
 * A block cut into the pieces that a page may end between: lines of text, lines of the rows of a table, or what is never
 * cut. At least one piece; each fits on an empty page.
 */
public sealed interface BrokenBlock permits TextLines, TableRows, FigureBox, RulePiece {

    FlowBlock block();

    int pieces();

    /**
     * How many pieces, from one on, are set on a page, 0 if they begin on the next page.
     *
     * @param from the first piece
     * @param free the grid lines that are free on the page
     * @param most the grid lines that the piece could have at most: those of an empty page, less those of what it is kept
     *     with
     */
    int fitting(int from, int free, int most);

    /**
     * How many pieces, from the first, stay on the page of what the block is kept with.
     *
     * @param most the grid lines that are left on that page if nothing else is on it
     */
    default int keptPieces(int most) {
        return 1;
    }

    /** The grid lines that pieces take that stand on one page. */
    int gridLines(int from, int to);
}
