package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.FigureRowBlock;
import io.github.bulletinkit.render.internal.picture.FigureColumns;
import java.util.List;

/**
 * Figures side by side. The pictures take whole grid lines together, and the lines of each caption are on grid lines
 * below them. They are on one page.
 *
 * @param columns the columns and the height of the pictures, in pt
 * @param captions for each figure its caption; no lines if there is none
 * @param pictureLines the grid lines of the pictures
 * @param captionLines the grid lines of the longest caption
 */
public record FigureRowBox(
        FigureRowBlock block, FigureColumns columns, List<List<TextLines>> captions, int pictureLines, int captionLines)
        implements BrokenBlock {
    /** The space between two columns. */
    static final double GAP_PT = 16;

    public FigureRowBox {
        captions = captions.stream().<List<TextLines>>map(List::copyOf).toList();
    }

    /** Figures whose pictures take at most {@code most} grid lines. */
    static FigureRowBox of(
            FigureRowBlock block,
            FigureColumns columns,
            List<List<TextLines>> captions,
            int captionLines,
            double linePitchPt,
            int most) {
        double room = Math.max(1, most * linePitchPt - FigureBox.CLEAR_PT);
        FigureColumns fitted = columns.notHigherThan(room);
        int lines = (int) Math.ceil((fitted.height() + FigureBox.CLEAR_PT) / linePitchPt);
        return new FigureRowBox(block, fitted, captions, Math.min(lines, most), captionLines);
    }

    @Override
    public int pieces() {
        return 1;
    }

    @Override
    public int fitting(int from, int free, int most) {
        return gridLines(from, 1) <= free ? 1 - from : 0;
    }

    @Override
    public int gridLines(int from, int to) {
        return pictureLines + captionLines;
    }
}
