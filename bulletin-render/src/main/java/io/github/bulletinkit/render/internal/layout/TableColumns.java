package io.github.bulletinkit.render.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of a table's columns. A table is as wide as the measure. Where every cell fits on one line, what is left
 * over is shared out evenly. Where not, narrow columns keep to one line; each wide one has a least width, and they share
 * what remains by the square root of the width that their text would have on one line, so that many words have more
 * room without the others being squashed.
 */
final class TableColumns {
    private final double[] widths;

    private TableColumns(double[] widths) {
        this.widths = widths;
    }

    /**
     * The columns for cells of some widths.
     *
     * @param natural the width of each column's longest cell on one line
     * @param least the width that a column must have if its cells run over several lines
     * @param measure the width of all columns together, no less than that many of the least width
     */
    static TableColumns of(double[] natural, double least, double measure) {
        double total = Arrays.stream(natural).sum();
        if (total <= measure) {
            double extra = (measure - total) / natural.length;
            return new TableColumns(
                    Arrays.stream(natural).map(width -> width + extra).toArray());
        }
        return new TableColumns(shared(natural, least, measure));
    }

    /** Gives columns that need no more than an even share what they need, until only wider ones are left. */
    private static double[] shared(double[] natural, double least, double measure) {
        double[] widths = new double[natural.length];
        List<Integer> open = new ArrayList<>();
        for (int column = 0; column < natural.length; column++) {
            open.add(column);
        }
        double left = measure;
        boolean settled = false;
        while (!settled) {
            double share = left / open.size();
            List<Integer> narrow =
                    open.stream().filter(column -> natural[column] <= share).toList();
            for (int column : narrow) {
                widths[column] = natural[column];
                left -= natural[column];
            }
            open.removeAll(narrow);
            settled = narrow.isEmpty();
        }
        double roots =
                open.stream().mapToDouble(column -> Math.sqrt(natural[column])).sum();
        double spare = left - open.size() * least;
        for (int column : open) {
            widths[column] = least + spare * Math.sqrt(natural[column]) / roots;
        }
        return widths;
    }

    /** The same columns in another unit. */
    TableColumns times(double factor) {
        return new TableColumns(
                Arrays.stream(widths).map(width -> width * factor).toArray());
    }

    int count() {
        return widths.length;
    }

    double width(int column) {
        return widths[column];
    }
}
