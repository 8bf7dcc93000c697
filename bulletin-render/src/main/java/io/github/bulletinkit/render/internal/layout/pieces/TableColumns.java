package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The widths of a table's columns, in any unit. A table is as wide as the measure. Where every cell fits on one line, what
 * is left over is shared out evenly. Where not, columns that need no more than an even share get what they need, the
 * others share the rest by the square root of their text; then width is moved from column to column as long as that
 * makes the table lower, or fewer cells run over several lines, above all short ones.
 */
public final class TableColumns {
    /** How much is moved at once, in parts of the measure: large steps first, to get over small losses. */
    private static final double[] STEPS = {1.0 / 8, 1.0 / 16, 1.0 / 32};

    /** What a line more is worth, in cells that run over several lines. */
    private static final int CELLS_PER_LINE = 3;

    /** A cell that needs at most this part of the measure is short; to keep it whole is worth more than a line. */
    private static final double SHORT_CELL = 1.0 / 4;

    private static final int CELLS_PER_SHORT_CELL = CELLS_PER_LINE + 1;

    /** Each column is looked at together with each other one, which many columns are not worth. */
    private static final int MOST_COLUMNS_TO_IMPROVE = 20;

    /** Widths are sums of many terms; what differs by less is equal. */
    private static final double TOLERANCE = 1e-6;

    private final double[] widths;

    private TableColumns(double[] widths) {
        this.widths = widths;
    }

    /**
     * The columns for cells of some widths.
     *
     * @param cells for each row, how long the text of each cell is on one line
     * @param least for each column, the width that it must have if its cells run over several lines
     * @param measure the width of all columns together, no less than their least widths
     */
    static TableColumns of(List<double[]> cells, double[] least, double measure) {
        double[] natural = widest(cells);
        double total = Arrays.stream(natural).sum();
        if (total <= measure) {
            double extra = (measure - total) / natural.length;
            return new TableColumns(
                    Arrays.stream(natural).map(width -> width + extra).toArray());
        }
        double[] widths = shared(natural, least, measure);
        if (widths.length <= MOST_COLUMNS_TO_IMPROVE) {
            for (double step : STEPS) {
                improve(widths, cells, least, to -> step * measure);
            }
            improve(widths, cells, least, to -> lack(widths, cells, to));
        }
        return new TableColumns(widths);
    }

    /** The width of each column's longest cell. */
    static double[] widest(List<double[]> cells) {
        double[] widest = new double[cells.get(0).length];
        for (double[] row : cells) {
            for (int column = 0; column < widest.length; column++) {
                widest[column] = Math.max(widest[column], row[column]);
            }
        }
        return widest;
    }

    /** Gives columns that need at most an even share what they need, until only wider ones are left. */
    private static double[] shared(double[] natural, double[] least, double measure) {
        double[] widths = least.clone();
        double spare = measure - Arrays.stream(least).sum();
        List<Integer> open = new ArrayList<>();
        for (int column = 0; column < natural.length; column++) {
            open.add(column);
        }
        boolean settled = false;
        while (!settled) {
            double share = spare / open.size();
            List<Integer> narrow = open.stream()
                    .filter(column -> natural[column] - least[column] <= share)
                    .toList();
            for (int column : narrow) {
                spare -= Math.max(0, natural[column] - least[column]);
                widths[column] = Math.max(natural[column], least[column]);
            }
            open.removeAll(narrow);
            settled = narrow.isEmpty();
        }
        double roots =
                open.stream().mapToDouble(column -> Math.sqrt(natural[column])).sum();
        for (int column : open) {
            widths[column] += spare * Math.sqrt(natural[column]) / roots;
        }
        return widths;
    }

    /** Moves width from one column to another wherever the table is the better for it, until none is left to move. */
    private static void improve(double[] widths, List<double[]> cells, double[] least, ToDoubleFunction<Integer> step) {
        int cost = cost(widths, cells);
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                double moved = step.applyAsDouble(to);
                while (from != to && moved > 0 && widths[from] - moved >= least[from]) {
                    widths[from] -= moved;
                    widths[to] += moved;
                    int improved = cost(widths, cells);
                    if (improved >= cost) {
                        widths[from] += moved;
                        widths[to] -= moved;
                        break;
                    }
                    cost = improved;
                    moved = step.applyAsDouble(to);
                }
            }
        }
    }

    /** What a column lacks to take one more of its cells on one line, 0 where it takes them all. */
    private static double lack(double[] widths, List<double[]> cells, int column) {
        return cells.stream()
                        .mapToDouble(row -> row[column])
                        .filter(width -> width > widths[column] + TOLERANCE)
                        .min()
                        .orElse(widths[column])
                - widths[column];
    }

    /** The lines of all rows, as many for each as its longest cell has, and the cells that run over several lines. */
    private static int cost(double[] widths, List<double[]> cells) {
        double shortCell = SHORT_CELL * Arrays.stream(widths).sum();
        int cost = 0;
        for (double[] row : cells) {
            int highest = 1;
            for (int column = 0; column < widths.length; column++) {
                int lines = (int) Math.ceil((row[column] - TOLERANCE) / widths[column]);
                highest = Math.max(highest, lines);
                if (lines > 1) {
                    cost += row[column] <= shortCell ? CELLS_PER_SHORT_CELL : 1;
                }
            }
            cost += CELLS_PER_LINE * highest;
        }
        return cost;
    }

    /** The same columns, each wider by the same. */
    TableColumns wider(double by) {
        return new TableColumns(Arrays.stream(widths).map(width -> width + by).toArray());
    }

    /** The same columns in another unit. */
    TableColumns times(double factor) {
        return new TableColumns(
                Arrays.stream(widths).map(width -> width * factor).toArray());
    }

    public int count() {
        return widths.length;
    }

    /** The width of all columns together. */
    public double total() {
        return Arrays.stream(widths).sum();
    }

    public double width(int column) {
        return widths[column];
    }
}
