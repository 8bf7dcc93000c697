package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import java.util.List;

/**
 * A block cut into pieces: lines of text, lines of table rows, or one piece that is never cut. A page may end between
 * two pieces. There is at least one; each fits on an empty page.
 */
public sealed interface BrokenBlock
        permits TextLines, TableRows, SidewaysRows, FigureBox, FigureRowBox, RulePiece, MarkPiece {

    FlowBlock block();

    int pieces();

    /**
     * How many pieces, from one on, go on a page; 0 if they begin on the next page.
     *
     * @param free the free grid lines of the page
     * @param most the grid lines of an empty page, less those of the blocks that the piece is kept with
     */
    int fitting(int from, int free, int most);

    /** How many pieces must be on one page with the blocks before, which leave {@code most} grid lines. */
    default int keptPieces(int most) {
        return 1;
    }

    /** The grid lines of some pieces on one page. */
    int gridLines(int from, int to);

    /** The notes to some pieces, in order. */
    default List<TextLines> notes(int from, int to) {
        return List.of();
    }
}
