package io.github.bulletinkit.render.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table cut into rows. Its rows are as high as their text, so that only the table as a whole keeps to the grid: it
 * takes as many grid lines as it needs, and is centred in them. The header stands above the rows on every page.
 */
final class TableRows implements BrokenBlock {
    /** A table does not begin at the foot of a page with its header and a single row. */
    private static final int KEPT_ROWS = 2;

    /** The clear space above and below a table, together, in pt. */
    private static final double CLEAR_PT = 8;

    private final TableBlock block;
    private final TableGeometry geometry;
    private final @Nullable TableRow header;
    private final List<TableRow> rows;
    private final double gridLinePt;
    private final int linesPerPage;

    TableRows(
            TableBlock block,
            TableGeometry geometry,
            @Nullable TableRow header,
            List<TableRow> rows,
            double gridLinePt,
            int linesPerPage) {
        this.block = block;
        this.geometry = geometry;
        this.header = header;
        this.rows = List.copyOf(rows);
        this.gridLinePt = gridLinePt;
        this.linesPerPage = linesPerPage;
    }

    @Override
    public TableBlock block() {
        return block;
    }

    TableGeometry geometry() {
        return geometry;
    }

    @Nullable
    TableRow header() {
        return header;
    }

    TableRow row(int index) {
        return rows.get(index);
    }

    @Override
    public int pieces() {
        return rows.size();
    }

    @Override
    public int keptPieces() {
        return Math.min(KEPT_ROWS, fitting(0, linesPerPage));
    }

    @Override
    public int fitting(int from, int gridLines) {
        double roomPt = gridLines * gridLinePt - CLEAR_PT - headerPt();
        int to = from;
        while (to < rows.size() && geometry.heightPt(rows.get(to)) <= roomPt + TableGeometry.TOLERANCE_PT) {
            roomPt -= geometry.heightPt(rows.get(to));
            to++;
        }
        return to - from;
    }

    @Override
    public int gridLines(int from, int to) {
        return (int) Math.ceil((heightPt(from, to) + CLEAR_PT - TableGeometry.TOLERANCE_PT) / gridLinePt);
    }

    /** The height of some rows on one page, with the header above them. */
    double heightPt(int from, int to) {
        return headerPt()
                + rows.subList(from, to).stream()
                        .mapToDouble(geometry::heightPt)
                        .sum();
    }

    private double headerPt() {
        return header == null ? 0 : geometry.heightPt(header);
    }

    /** The greatest height that rows may have together on an empty page. */
    static double roomPt(int linesPerPage, double gridLinePt) {
        return linesPerPage * gridLinePt - CLEAR_PT;
    }
}
