package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.FigureBlock;

/**
 * A picture at its printed size: its stated width, else 3/4 pt (one CSS pixel) for each of its pixels. It is smaller if
 * that does not fit.
 */
public record FigureBox(FigureBlock block, double widthPt, double heightPt, int gridLines) implements BrokenBlock {
    private static final double POINTS_PER_PIXEL = 0.75;

    /** The space above and below a picture together. */
    static final double CLEAR_PT = 10;

    /**
     * A picture that takes at most {@code lines} grid lines, in an area of a page. A stated width is a part of {@code measurePt},
     * the whole width of the page.
     */
    static FigureBox of(FigureBlock block, double measurePt, TypeArea area, int lines) {
        double linePitchPt = area.linePitchPt();
        double width = block.image().width() * POINTS_PER_PIXEL;
        double height = block.image().height() * POINTS_PER_PIXEL;
        double roomPt = lines * linePitchPt - CLEAR_PT;
        int percent = block.widthPercent();
        double wanted = percent == 0 ? 1 : measurePt * percent / 100 / width;
        double scale = Math.min(wanted, Math.min(area.measurePt() / width, roomPt / height));
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
