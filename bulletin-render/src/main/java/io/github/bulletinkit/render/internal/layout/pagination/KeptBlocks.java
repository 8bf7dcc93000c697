package io.github.bulletinkit.render.internal.layout.pagination;

import io.github.bulletinkit.render.internal.layout.pieces.BrokenBlock;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of a chain: its blocks, or the last of them from some piece on. The blocks of a chain are in one column,
 * together with the first pieces of the last one.
 *
 * @param from the first piece of the first block, counted from 0; more than 0 if the others are placed
 */
record KeptBlocks(List<BrokenBlock> blocks, int from) {

    BrokenBlock first() {
        return blocks.get(0);
    }

    BrokenBlock last() {
        return blocks.get(blocks.size() - 1);
    }

    /** The grid lines from the first block to the start of the last. */
    int linesAboveLast() {
        int lines = 0;
        for (int i = 0; i < blocks.size() - 1; i++) {
            BrokenBlock block = blocks.get(i);
            lines += block.gridLines(0, block.pieces())
                    + blocks.get(i + 1).block().start().blankLines();
        }
        return lines;
    }

    /** The pieces of the last block that are kept with the others, in a column of some grid lines. */
    private int keptPieces(int linesPerPage) {
        BrokenBlock last = last();
        return last.block().keptWithNext() ? last.pieces() : last.keptPieces(linesPerPage - linesAboveLast());
    }

    /** The grid lines that must be in one column, which has at most some lines. */
    int lines(int linesPerPage) {
        return linesAboveLast() + last().gridLines(0, keptPieces(linesPerPage));
    }

    /** The notes to these lines. */
    List<TextLines> notes(int linesPerPage) {
        int lastIndex = blocks.size() - 1;
        int kept = keptPieces(linesPerPage);
        return IntStream.rangeClosed(0, lastIndex)
                .mapToObj(i -> blocks.get(i)
                        .notes(0, i == lastIndex ? kept : blocks.get(i).pieces()))
                .flatMap(List::stream)
                .toList();
    }
}
