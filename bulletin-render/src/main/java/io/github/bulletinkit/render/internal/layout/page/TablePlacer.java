package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.pieces.CellPart;
import io.github.bulletinkit.render.internal.layout.pieces.TableColumns;
import io.github.bulletinkit.render.internal.layout.pieces.TableGeometry;
import io.github.bulletinkit.render.internal.layout.pieces.TableRows;
import io.github.bulletinkit.render.internal.layout.pieces.TableSection;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

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

    /** Adds some lines of a table to {@code items}; {@code leftPt} is the left edge of the table. */
    void place(TableRows table, int from, int to, double leftPt, double topPt, List<Frame.Item> items) {
        TableSection header = table.header();
        List<TableSection.Row> rows = new ArrayList<>(header == null ? List.of() : header.allRows());
        int furniture = from > 0 ? rows.size() : 0;
        rows.addAll(table.body().rows(from, to));
        Grid grid = new Grid(table.geometry(), rows, leftPt, topPt);
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                addRowRules(grid, row, items);
            }
            placeRow(grid, row, row < furniture, items);
        }
        addRule(leftPt, grid.top(rows.size()), grid.columns().total(), OUTER_RULE_PT, items);
        addRule(leftPt, topPt, grid.columns().total(), OUTER_RULE_PT, items);
        addColumnRules(grid, items);
    }

    /** The rows of a table on one page, and where they are. */
    private record Grid(TableGeometry geometry, List<TableSection.Row> rows, double leftPt, double topPt) {
        TableColumns columns() {
            return geometry.columns();
        }

        double left(int column) {
            double x = leftPt;
            for (int i = 0; i < column; i++) {
                x += columns().width(i);
            }
            return x;
        }

        double top(int row) {
            double y = topPt;
            for (int i = 0; i < row; i++) {
                y += rows.get(i).heightPt();
            }
            return y;
        }
    }

    /** A repeated header is furniture, so that a screen reader reads it once. */
    private void placeRow(Grid grid, int row, boolean furniture, List<Frame.Item> items) {
        TableGeometry geometry = grid.geometry();
        double side = geometry.sideEm() * geometry.sizePt();
        double top = grid.top(row);
        for (CellPart cell : grid.rows().get(row).cells()) {
            double x = grid.left(cell.column());
            for (int line = cell.fromLine(); line < cell.toLine(); line++) {
                double middle = top + cell.textTopPt() + (line - cell.fromLine() + 0.5) * geometry.linePitchPt();
                PlacedLine placed = textPlacer(cell.column()).place(cell.text(), line, x + side, middle);
                items.add(furniture ? placed.asFurniture() : placed);
            }
        }
    }

    private TextPlacer textPlacer(int column) {
        while (textPlacers.size() <= column) {
            textPlacers.add(new TextPlacer(style, shaper));
        }
        return textPlacers.get(column);
    }

    /** The rule above a row, except where a cell of the row above goes on. */
    private void addRowRules(Grid grid, int row, List<Frame.Item> items) {
        Set<Integer> joined = grid.rows().get(row - 1).joinedBelow();
        int count = grid.columns().count();
        eachRun(count, column -> !joined.contains(column), (from, to) -> {
            double width = grid.columns().width(from, to - from);
            addRule(grid.left(from), grid.top(row), width, INNER_RULE_PT, items);
        });
    }

    /** The rules between columns, except where a cell is in both. */
    private void addColumnRules(Grid grid, List<Frame.Item> items) {
        int columns = grid.columns().count();
        int rows = grid.rows().size();
        for (int boundary = 0; boundary <= columns; boundary++) {
            int left = boundary - 1;
            double x = grid.left(boundary);
            double thickness = boundary == 0 || boundary == columns ? OUTER_RULE_PT : INNER_RULE_PT;
            eachRun(rows, row -> !grid.rows().get(row).joinedRight().contains(left), (from, to) -> {
                double above = (from == 0 ? OUTER_RULE_PT : INNER_RULE_PT) / 2;
                double below = (to == rows ? OUTER_RULE_PT : INNER_RULE_PT) / 2;
                double top = grid.top(from);
                double height = grid.top(to) - top;
                items.add(new Frame.Rule(x - thickness / 2, top - above, thickness, height + above + below, rgb));
            });
        }
    }

    /** Passes on the start and the end of each run of indexes below {@code count} that fulfil a condition. */
    private static void eachRun(int count, IntPredicate condition, BiConsumer<Integer, Integer> run) {
        for (int start = 0; start < count; start++) {
            int end = start;
            while (end < count && condition.test(end)) {
                end++;
            }
            if (end > start) {
                run.accept(start, end);
                start = end;
            }
        }
    }

    private void addRule(double leftPt, double y, double width, double thickness, List<Frame.Item> items) {
        items.add(new Frame.Rule(leftPt, y - thickness / 2, width, thickness, rgb));
    }
}
