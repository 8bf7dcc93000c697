package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The widths of a table's columns, in any unit. A table is as wide as the measure. If every cell fits on one line, the
 * rest is shared evenly. Otherwise, columns that need at most an even share get what they need; the others share the
 * rest by the square root of their text. Then width is moved between columns while that makes the table lower, or lets
 * fewer cells, especially short ones, run over several lines.
 */
public final class TableColumns {
    /** How much is moved at once, relative to the measure: large steps first, to get over small losses. */
    private static final double[] STEPS = {1.0 / 8, 1.0 / 16, 1.0 / 32};

    /** The cost of a line, in cells that run over several lines. */
    private static final int CELLS_PER_LINE = 3;

    /** A cell of at most this part of the measure is short; to keep it on one line is worth more than a line. */
    private static final double SHORT_CELL = 1.0 / 4;

    private static final int CELLS_PER_SHORT_CELL = CELLS_PER_LINE + 1;

    /** All pairs of columns are tried, which takes too long for many columns. */
    private static final int MOST_COLUMNS_TO_IMPROVE = 20;

    /** Widths are sums of many terms; smaller differences count as equal. */
    private static final double TOLERANCE = 1e-6;

    private final double[] widths;

    private TableColumns(double[] widths) {
        this.widths = widths;
    }

    /**
     * Finds the widths of columns.
     *
     * @param cells for each row the widths of its cells on one line
     * @param least for each column the smallest width if its cells run over several lines
     * @param measure the width of all columns, not less than the sum of {@code least}
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

    /** Moves width between columns as long as the table gets better. */
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

    /** The width that a column needs to get one more of its cells on one line, 0 if all are. */
    private static double lack(double[] widths, List<double[]> cells, int column) {
        return cells.stream()
                        .mapToDouble(row -> row[column])
                        .filter(width -> width > widths[column] + TOLERANCE)
                        .min()
                        .orElse(widths[column])
                - widths[column];
    }

    /** The cost of the lines of all rows, and of the cells that run over several lines. */
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

    TableColumns wider(double by) {
        return new TableColumns(Arrays.stream(widths).map(width -> width + by).toArray());
    }

    TableColumns times(double factor) {
        return new TableColumns(
                Arrays.stream(widths).map(width -> width * factor).toArray());
    }

    public int count() {
        return widths.length;
    }

    public double total() {
        return Arrays.stream(widths).sum();
    }

    public double width(int column) {
        return widths[column];
    }

    /** The width of some columns together. */
    public double width(int column, int count) {
        return count == widths.length
                ? total()
                : Arrays.stream(widths, column, column + count).sum();
    }
}
