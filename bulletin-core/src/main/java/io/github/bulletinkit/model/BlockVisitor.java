package io.github.bulletinkit.model;

/**
 * One method for each kind of {@link Block}. A new kind is a new method, so that the compiler names every place that has to
 * handle it.
 *
 * @param <R> what the methods return
 */
public interface BlockVisitor<R> {

    /**
     * Visits a paragraph.
     *
     * @param paragraph the paragraph
     * @return the result
     */
    R paragraph(Paragraph paragraph);

    /**
     * Visits a heading.
     *
     * @param heading the heading
     * @return the result
     */
    R heading(Heading heading);

    /**
     * Visits a table.
     *
     * @param table the table
     * @return the result
     */
    R table(Table table);

    /**
     * Visits a figure.
     *
     * @param figure the figure
     * @return the result
     */
    R figure(Figure figure);
}
