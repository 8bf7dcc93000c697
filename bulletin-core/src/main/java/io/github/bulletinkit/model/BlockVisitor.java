package io.github.bulletinkit.model;

/**
 * One method for each kind of {@link Block}. A new kind adds a method, so the compiler finds every place that has to
 * handle it.
 *
 * @param <R> the result
 */
public interface BlockVisitor<R> {

    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R list(ListBlock list);

    R table(Table table);

    R figure(Figure figure);

    R figureRow(FigureRow row);
}
