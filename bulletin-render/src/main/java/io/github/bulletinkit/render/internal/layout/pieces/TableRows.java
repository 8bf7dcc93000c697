package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.layout.flow.TableBlock;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table cut into the lines of its rows. Rows are as high as their text; the table as a whole takes whole grid lines
 * and is centred in them. The header is repeated on every page.
 *
 * <p>A page ends between two rows. A row is cut between lines only if no page has room for it: it is higher than a
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
    private final @Nullable TableRow header;
    private final List<TableRow> rows;
    private final double gridLinePt;
    private final int linesPerPage;

    /** For each row the index of its first line in the table; at the end the number of all lines. */
    private final int[] starts;

    TableRows(
            TableBlock block, TableGeometry geometry, @Nullable TableRow header, List<TableRow> rows, PageStyle style) {
        this.block = block;
        this.geometry = geometry;
        this.header = header;
        this.rows = List.copyOf(rows);
        this.gridLinePt = style.linePitchPt();
        this.linesPerPage = style.linesPerPage();
        this.starts = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            starts[row + 1] = starts[row] + rows.get(row).lines();
        }
    }

    @Override
    public TableBlock block() {
        return block;
    }

    public TableGeometry geometry() {
        return geometry;
    }

    @Nullable
    public TableRow header() {
        return header;
    }

    @Override
    public int pieces() {
        return starts[rows.size()];
    }

    /** The first two rows; if they do not fit, the first one; if that does not fit, its first lines. */
    @Override
    public int keptPieces(int most) {
        int fitting = Math.max(1, fitting(0, most, most));
        int kept = 0;
        for (int row = 0; row < Math.min(KEPT_ROWS, rows.size()) && kept == starts[row] && kept < fitting; row++) {
            int least = kept + leastLines(kept, row == 0 ? most : linesPerPage);
            int end = starts[row + 1];
            kept = Math.min(fitting, end <= fitting ? end : least);
        }
        return kept;
    }

    @Override
    public int fitting(int from, int free, int most) {
        double room = roomPt(free);
        int to = from;
        while (to < pieces() && restPt(to) <= room + TableGeometry.TOLERANCE_PT) {
            room -= restPt(to);
            to = rowEnd(to);
        }
        int mostForRow = to == from ? most : linesPerPage;
        boolean mustBeCut = to < pieces() && restPt(to) > roomPt(mostForRow) + TableGeometry.TOLERANCE_PT;
        return to - from + (mustBeCut ? linesBeforeCut(to, room, mostForRow) : 0);
    }

    /** How many lines of a row that must be cut, from one on, fit in some room; 0 if too few do. */
    private int linesBeforeCut(int from, double room, int most) {
        int least = leastLines(from, most);
        int lines = Math.min(geometry.linesWithin(room), rowEnd(from) - from - least);
        return lines < least ? 0 : lines;
    }

    /** The fewest lines on either side of a cut in the rest of a row: fewer if the row or the room has fewer. */
    private int leastLines(int from, int most) {
        int inRoom = geometry.linesWithin(roomPt(most));
        return Math.max(1, Math.min(LEAST_LINES, Math.min(inRoom, (rowEnd(from) - from) / 2)));
    }

    /** The height for rows below the header on some grid lines. */
    private double roomPt(int gridLines) {
        return gridLines * gridLinePt - CLEAR_PT - headerPt();
    }

    /** The height of a row from one of its lines on. */
    private double restPt(int line) {
        return geometry.heightPt(rowEnd(line) - line);
    }

    private int row(int line) {
        int found = Arrays.binarySearch(starts, line);
        return found >= 0 ? found : -found - 2;
    }

    private int rowEnd(int line) {
        return starts[row(line) + 1];
    }

    @Override
    public int gridLines(int from, int to) {
        return (int) Math.ceil((heightPt(from, to) + CLEAR_PT - TableGeometry.TOLERANCE_PT) / gridLinePt);
    }

    /** The rows on one page; of a cut row only its lines on that page. */
    public List<TableRow> parts(int from, int to) {
        List<TableRow> parts = new ArrayList<>();
        for (int line = from; line < to; ) {
            int row = row(line);
            int end = Math.min(to, starts[row + 1]);
            parts.add(rows.get(row).part(line - starts[row], end - starts[row]));
            line = end;
        }
        return parts;
    }

    /** The height of some lines on one page with the header above them. */
    public double heightPt(int from, int to) {
        return headerPt()
                + parts(from, to).stream()
                        .mapToDouble(row -> geometry.heightPt(row.lines()))
                        .sum();
    }

    private double headerPt() {
        return header == null ? 0 : geometry.heightPt(header.lines());
    }

    /** Whether a header leaves room for rows below it on some grid lines. */
    static boolean leavesRoom(TableRow header, TableGeometry geometry, double heightPt) {
        return geometry.heightPt(header.lines()) + CLEAR_PT + geometry.heightPt(LEAST_LINES) <= heightPt;
    }
}
