package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.TableBlock;
import org.jspecify.annotations.Nullable;

/**
 * A table cut into the lines of its rows. Rows are as high as their text; the table as a whole takes whole grid lines
 * and is centred in them. The header is repeated on every page.
 *
 * <p>A page ends between two rows that no cell joins, or between any two if the joined rows are higher than a page. A row
 * is cut between lines only if no page has room for it: it is higher than a
 * page, alone or together with the blocks that the table is kept with.
 */
public final class TableRows implements BrokenBlock {
    /** A table does not begin at the foot of a page with its header and one row only. */
    private static final int KEPT_ROWS = 2;

    /** The fewest lines of a cut row on either page. */
    private static final int LEAST_LINES = 2;

    /** The space above and below a table together. */
    private static final double CLEAR_PT = 8;

    private final TableBlock block;
    private final TableGeometry geometry;
    private final @Nullable TableSection header;
    private final TableSection body;
    private final double gridLinePt;
    private final int linesPerPage;

    TableRows(
            TableBlock block, TableGeometry geometry, @Nullable TableSection header, TableSection body, TypeArea area) {
        this.block = block;
        this.geometry = geometry;
        this.header = header;
        this.body = body;
        this.gridLinePt = area.linePitchPt();
        this.linesPerPage = area.lines();
    }

    @Override
    public TableBlock block() {
        return block;
    }

    public TableGeometry geometry() {
        return geometry;
    }

    /** The header that is repeated on each page; null if there is none. */
    @Nullable
    public TableSection header() {
        return header;
    }

    /** The rows below the header, and the header before them if it is not repeated. */
    public TableSection body() {
        return body;
    }

    @Override
    public int pieces() {
        return body.lines();
    }

    /** The first two rows or groups; if they do not fit, the first one; if that does not fit, its first lines. */
    @Override
    public int keptPieces(int most) {
        int fitting = Math.max(1, fitting(0, most, most));
        int kept = 0;
        for (int units = 0; units < KEPT_ROWS && kept < Math.min(fitting, pieces()); units++) {
            int mostForUnit = units == 0 ? most : linesPerPage;
            int end = unitEnd(kept, mostForUnit);
            if (end > fitting) {
                return Math.min(fitting, kept + leastLines(kept, mostForUnit));
            }
            kept = end;
        }
        return kept;
    }

    /** The line after the group of rows of a line or, if no page has room for the rest of the group, after the row. */
    private int unitEnd(int line, int most) {
        int groupEnd = body.groupEnd(line);
        return body.heightPt(line, groupEnd) <= roomPt(most) + TableGeometry.TOLERANCE_PT
                ? groupEnd
                : body.rowEnd(line);
    }

    @Override
    public int fitting(int from, int free, int most) {
        double room = roomPt(free);
        int to = from;
        int mostForUnit = most;
        while (to < pieces() && unitPt(to, mostForUnit) <= room + TableGeometry.TOLERANCE_PT) {
            room -= unitPt(to, mostForUnit);
            to = unitEnd(to, mostForUnit);
            mostForUnit = linesPerPage;
        }
        boolean mustBeCut = to < pieces() && unitPt(to, mostForUnit) > roomPt(mostForUnit) + TableGeometry.TOLERANCE_PT;
        return to - from + (mustBeCut ? linesBeforeCut(to, room, mostForUnit) : 0);
    }

    /** How many lines of a row that must be cut, from one on, fit in some room; 0 if too few do. */
    private int linesBeforeCut(int from, double room, int most) {
        int least = leastLines(from, most);
        int lines = Math.min(geometry.linesWithin(room), body.rowEnd(from) - from - least);
        return lines < least ? 0 : lines;
    }

    /** The fewest lines on either side of a cut in the rest of a row: fewer if the row or the room has fewer. */
    private int leastLines(int from, int most) {
        int inRoom = geometry.linesWithin(roomPt(most));
        return Math.max(1, Math.min(LEAST_LINES, Math.min(inRoom, (body.rowEnd(from) - from) / 2)));
    }

    /** The height for rows below the header on some grid lines. */
    private double roomPt(int gridLines) {
        return gridLines * gridLinePt - CLEAR_PT - headerPt();
    }

    private double unitPt(int line, int most) {
        return body.heightPt(line, unitEnd(line, most));
    }

    @Override
    public int gridLines(int from, int to) {
        return (int) Math.ceil((heightPt(from, to) + CLEAR_PT - TableGeometry.TOLERANCE_PT) / gridLinePt);
    }

    /** The height of some lines on one page with the header above them. */
    public double heightPt(int from, int to) {
        return headerPt() + body.heightPt(from, to);
    }

    private double headerPt() {
        return header == null ? 0 : header.heightPt();
    }

    /** Whether a header leaves room for rows below it on some height. */
    static boolean leavesRoom(TableSection header, TableGeometry geometry, double heightPt) {
        return header.heightPt() + CLEAR_PT + geometry.heightPt(LEAST_LINES) <= heightPt;
    }
}
