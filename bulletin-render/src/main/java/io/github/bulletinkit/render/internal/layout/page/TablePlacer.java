package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.pieces.TableGeometry;
import io.github.bulletinkit.render.internal.layout.pieces.TableRow;
import io.github.bulletinkit.render.internal.layout.pieces.TableRows;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** Places the rows of a table that are on one page, and their rules. */
final class TablePlacer {
    private static final double OUTER_RULE_PT = 1;
    private static final double INNER_RULE_PT = 0.5;

    private final PageStyle style;
    private final Shaper shaper;
    private final int rgb;

    /** One for each column, so that the cells of a row that is cut are shaped once. */
    private final List<TextPlacer> textPlacers = new ArrayList<>();

    /** Rules have the colour of the text in cells. */
    TablePlacer(PageStyle style, Shaper shaper) {
        this.style = style;
        this.shaper = shaper;
        this.rgb = style.textStyle(TextElement.TABLE_CELL).rgb();
    }

    /** Adds the rows of a slice to {@code items}; {@code leftPt} is the left edge of the table. */
    void place(TableRows rows, Page.Slice slice, double leftPt, double topPt, List<Frame.Item> items) {
        TableGeometry geometry = rows.geometry();
        double y = topPt;
        TableRow header = rows.header();
        if (header != null) {
            boolean repeated = slice.from() > 0;
            placeRow(geometry, header, leftPt, y, repeated, items);
            y += geometry.heightPt(header.lines());
        }
        for (TableRow row : rows.parts(slice.from(), slice.to())) {
            if (y > topPt) {
                addRule(leftPt, y, geometry, INNER_RULE_PT, items);
            }
            placeRow(geometry, row, leftPt, y, false, items);
            y += geometry.heightPt(row.lines());
        }
        addRule(leftPt, y, geometry, OUTER_RULE_PT, items);
        addRule(leftPt, topPt, geometry, OUTER_RULE_PT, items);
        addColumnRules(geometry, leftPt, topPt, y, items);
    }

    /**
     * Text is in the middle of its cell, but at the top in the rest of a cut row. A repeated header is furniture, so
     * that a screen reader reads it once.
     */
    private void placeRow(
            TableGeometry geometry,
            TableRow row,
            double leftPt,
            double topPt,
            boolean furniture,
            List<Frame.Item> items) {
        double x = leftPt;
        double side = geometry.sideEm() * geometry.sizePt();
        boolean whole = row.isWhole();
        for (int column = 0; column < row.cells().size(); column++) {
            TextLines cell = row.cells().get(column);
            int lines = whole ? cell.pieces() : row.lines();
            double textTop = topPt + (geometry.heightPt(row.lines()) - lines * geometry.linePitchPt()) / 2;
            int end = Math.min(row.toLine(), cell.pieces());
            for (int line = row.fromLine(); line < end; line++) {
                double middle = textTop + (line - row.fromLine() + 0.5) * geometry.linePitchPt();
                PlacedLine placed = textPlacer(column).place(cell, line, x + side, middle);
                items.add(furniture ? placed.asFurniture() : placed);
            }
            x += geometry.columns().width(column);
        }
    }

    private TextPlacer textPlacer(int column) {
        while (textPlacers.size() <= column) {
            textPlacers.add(new TextPlacer(style, shaper));
        }
        return textPlacers.get(column);
    }

    private void addRule(double leftPt, double y, TableGeometry geometry, double thickness, List<Frame.Item> items) {
        items.add(new Frame.Rule(leftPt, y - thickness / 2, geometry.columns().total(), thickness, rgb));
    }

    private void addColumnRules(
            TableGeometry geometry, double leftPt, double topPt, double bottomPt, List<Frame.Item> items) {
        double x = leftPt;
        int columns = geometry.columns().count();
        for (int column = 0; column <= columns; column++) {
            double thickness = column == 0 || column == columns ? OUTER_RULE_PT : INNER_RULE_PT;
            items.add(verticalRule(x, topPt, bottomPt, thickness));
            x += column < columns ? geometry.columns().width(column) : 0;
        }
    }

    /** A rule that closes the corners with the outer ones. */
    private Frame.Rule verticalRule(double x, double topPt, double bottomPt, double thickness) {
        double overlap = OUTER_RULE_PT / 2;
        return new Frame.Rule(x - thickness / 2, topPt - overlap, thickness, bottomPt - topPt + 2 * overlap, rgb);
    }
}
