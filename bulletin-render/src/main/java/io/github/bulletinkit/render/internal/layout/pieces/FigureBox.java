package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.FigureBlock;

/**
 * A picture at the size that it is printed in: one CSS pixel, 3/4 pt, for each of its own, or smaller where that would not
 * fit.
 *
 * @param block the picture
 * @param widthPt its width
 * @param heightPt its height
 * @param gridLines the grid lines that it takes
 */
public record FigureBox(FigureBlock block, double widthPt, double heightPt, int gridLines) implements BrokenBlock {
    private static final double POINTS_PER_PIXEL = 0.75;

    /** The clear space above and below a picture, together. */
    private static final double CLEAR_PT = 10;

    /**
     * A picture in a type area.
     *
     * @param block the picture
     * @param measurePt the width of the type area
     * @param linePitchPt the height of a grid line
     * @param lines the grid lines that it may take at most
     */
    static FigureBox of(FigureBlock block, double measurePt, double linePitchPt, int lines) {
        double width = block.image().width() * POINTS_PER_PIXEL;
        double height = block.image().height() * POINTS_PER_PIXEL;
        double roomPt = lines * linePitchPt - CLEAR_PT;
        double scale = Math.min(1, Math.min(measurePt / width, roomPt / height));
        int gridLines = (int) Math.ceil((height * scale + CLEAR_PT) / linePitchPt);
        return new FigureBox(block, width * scale, height * scale, Math.min(gridLines, lines));
    }

    @Override
    public int pieces() {
        return 1;
    }

    @Override
    public int fitting(int from, int free, int most) {
        return gridLines <= free ? 1 - from : 0;
    }

    @Override
    public int gridLines(int from, int to) {
        return gridLines;
    }
}
