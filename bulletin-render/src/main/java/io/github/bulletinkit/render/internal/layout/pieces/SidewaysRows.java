package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.SidewaysTable;
import java.util.List;

/**
 * A table on pages of its own, whose lines run up the page. The pieces are the lines of its caption, then those of its
 * rows; whatever is on a page fills it.
 */
public final class SidewaysRows implements BrokenBlock {
    private final SidewaysTable block;
    private final List<TextLines> caption;
    private final TableRows rows;
    private final TypeArea area;
    private final int gridLines;

    /** The table fills all {@code gridLines} of a page; {@code area} is the page turned. */
    SidewaysRows(SidewaysTable block, List<TextLines> caption, TableRows rows, TypeArea area, int gridLines) {
        this.block = block;
        this.caption = List.copyOf(caption);
        this.rows = rows;
        this.area = area;
        this.gridLines = gridLines;
    }

    @Override
    public SidewaysTable block() {
        return block;
    }

    public List<TextLines> caption() {
        return caption;
    }

    public TableRows rows() {
        return rows;
    }

    /** The height of a grid line, across the page. */
    public double linePitchPt() {
        return area.linePitchPt();
    }

    public int captionLines() {
        return caption.stream().mapToInt(TextLines::pieces).sum();
    }

    @Override
    public int pieces() {
        return captionLines() + rows.pieces();
    }

    /** A caption of more than half a page does not keep the first row with it. */
    @Override
    public int fitting(int from, int free, int most) {
        if (free < gridLines) {
            return 0;
        }
        int captionLines = Math.min(Math.max(0, captionLines() - from), area.lines());
        if (from + captionLines < captionLines()) {
            return captionLines;
        }
        int left = area.lines() - captionLines;
        int firstRow = from + captionLines - captionLines();
        return captionLines + rows.fitting(firstRow, left, 2 * captionLines > area.lines() ? area.lines() : left);
    }

    @Override
    public int gridLines(int from, int to) {
        return gridLines;
    }
}
