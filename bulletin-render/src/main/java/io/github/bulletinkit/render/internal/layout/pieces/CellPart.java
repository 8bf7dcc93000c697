package io.github.bulletinkit.render.internal.layout.pieces;

/**
 * The part of a cell that is on one page.
 *
 * @param heightPt the height of its rows on the page
 * @param textTopPt the distance of its text from the top of the cell: text is in the middle of a whole cell, and at
 *     the top of a part
 * @param fromLine the first line of its text on the page
 * @param toLine after its last line on the page
 */
public record CellPart(
        TextLines text, int column, int columns, double heightPt, double textTopPt, int fromLine, int toLine) {}
