package io.github.bulletinkit.render.style;

/**
 * The columns (栏) of the body: the editor's note and all articles. Masthead, contents and colophon are over the whole width.
 *
 * <p>Columns share the line grid of the page. Each is a whole number of cells wide; the gap takes the rest. A page is read
 * column by column. Where the body ends, and above what is over the whole width, columns are equally long. Notes are at
 * the foot of their column.
 *
 * <p>A table is over the whole width, at its place in the text, if its text would be smaller in a column, or its height more
 * than half as much again; a figure or a row of figures if it is wider than half of the type area; a sideways table
 * always, on a page of its own. Titles, captions and short introductions are as wide as what they are kept with. A stated
 * width of a figure is a part of the type area.
 *
 * @param count 1 or 2
 * @param gapMm the least space between two columns, 0 or more; without meaning for one column
 */
public record Columns(int count, double gapMm) {
    /** One column, as wide as the type area. */
    public static Columns one() {
        return new Columns(1, 0);
    }

    /** Two columns with at least this space between them; two characters of running text are usual. */
    public static Columns two(double gapMm) {
        return new Columns(2, gapMm);
    }

    Columns scaled(double factor) {
        return new Columns(count, gapMm * factor);
    }

    /** The cells of a column on a line of some cells that is so wide. */
    int cells(int cells, double measureMm) {
        double columnMm = (measureMm - (count - 1) * gapMm) / count;
        return count == 1 ? cells : (int) Math.floor(cells * columnMm / measureMm + PageGrid.TOLERANCE);
    }
}
