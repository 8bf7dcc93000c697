package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.Mark;

/** A mark as a piece. It takes no grid line. */
public record MarkPiece(Mark block) implements BrokenBlock {
    @Override
    public int pieces() {
        return 1;
    }

    @Override
    public int fitting(int from, int free, int most) {
        return 1 - from;
    }

    @Override
    public int gridLines(int from, int to) {
        return 0;
    }
}
