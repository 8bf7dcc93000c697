package io.github.bulletinkit.model;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;

/**
 * Two or three figures side by side (并排插图), each with its own caption below it. The pictures are equally high. The
 * width of a figure, if stated, is that of its column; the other columns share the rest evenly.
 *
 * @param figures the figures, from left to right
 */
public record FigureRow(List<@Valid Figure> figures) implements Block {
    /** The fewest figures in a row. */
    public static final int FEWEST = 2;

    /** The most figures in a row. */
    public static final int MOST = 3;

    /**
     * Checks the number of figures and their widths.
     *
     * @throws IllegalArgumentException if there are not two or three figures, or if their stated widths leave no room
     *     for the others
     */
    public FigureRow {
        figures = Copies.of(figures, "figures");
        if (figures.size() < FEWEST || figures.size() > MOST) {
            throw new IllegalArgumentException("a row has " + FEWEST + " or " + MOST + " figures, but has "
                    + figures.size() + "; make one figure a block of its own, and several rows of more");
        }
        int stated = figures.stream().mapToInt(Figure::widthPercent).sum();
        boolean others = figures.stream().anyMatch(figure -> figure.widthPercent() == 0);
        if (stated > 100 || (others && stated == 100)) {
            throw new IllegalArgumentException("widthPercent of the figures in a row is " + stated
                    + " together, which must be at most 100, and less if a figure has no width");
        }
    }

    /** Returns a row of figures. */
    public static FigureRow of(Figure... figures) {
        return new FigureRow(Arrays.asList(figures));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.figureRow(this);
    }
}
