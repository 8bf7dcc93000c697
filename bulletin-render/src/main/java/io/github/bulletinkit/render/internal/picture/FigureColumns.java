package io.github.bulletinkit.render.internal.picture;

import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of figures side by side, in any unit of length. The columns without a stated width share the rest evenly.
 * The pictures are equally high, as high as the columns allow.
 *
 * @param widths the widths of the columns, from left to right
 * @param height the height of all pictures
 * @param gap the space between two columns
 */
public record FigureColumns(List<Double> widths, double height, double gap) {

    public FigureColumns {
        widths = List.copyOf(widths);
    }

    /** The columns of a row in a measure. A stated width is a part of the measure less the gaps. */
    public static FigureColumns of(FigureRow row, double measure, double gap) {
        List<Figure> figures = row.figures();
        double room = measure - (figures.size() - 1) * gap;
        int stated = figures.stream().mapToInt(Figure::widthPercent).sum();
        long others =
                figures.stream().filter(figure -> figure.widthPercent() == 0).count();
        List<Double> widths = figures.stream()
                .map(figure -> figure.widthPercent() == 0
                        ? room * (100 - stated) / 100 / others
                        : room * figure.widthPercent() / 100)
                .toList();
        double height = IntStream.range(0, figures.size())
                .mapToDouble(i -> widths.get(i)
                        * figures.get(i).image().height()
                        / figures.get(i).image().width())
                .min()
                .orElseThrow();
        return new FigureColumns(widths, height, gap);
    }

    /** The same columns with pictures of at most this height. */
    public FigureColumns notHigherThan(double most) {
        return new FigureColumns(widths, Math.min(height, most), gap);
    }

    /** The left edge of a column. */
    public double left(int column) {
        return widths.subList(0, column).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                + column * gap;
    }

    /** All columns and the gaps between them. */
    public double total() {
        return left(widths.size() - 1) + widths.get(widths.size() - 1);
    }
}
