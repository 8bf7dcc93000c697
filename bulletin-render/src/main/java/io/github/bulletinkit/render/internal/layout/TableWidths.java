package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.internal.line.ShapedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** How long the text of a table's cells is on one line, and its longest words and amounts, which no line should cut; in em. */
final class TableWidths {
    /** The least width of text that runs over several lines: a hanzi between two quotes, and a comma. */
    private static final double LEAST_COLUMN = 2.5;

    /** The width that an empty column is left. */
    private static final double EMPTY_COLUMN = 1;

    /** A word or an amount that is longer than this part of the measure is cut rather than given all that room. */
    private static final double LONGEST_PIECE = 1.0 / 3;

    /** The header is broken before its brackets only, as in 金额（万元）, where that gives no longer lines. */
    private static final double LONGEST_HEADER_PIECE = 5;

    private final List<double[]> cells = new ArrayList<>();
    private final double[] headerPieces;
    private final double[] pieces;

    /** The widths of a table with a header, which may be empty, and of which no other row is known yet. */
    TableWidths(List<ShapedText> header) {
        this.headerPieces = new double[header.size()];
        this.pieces = new double[header.size()];
        add(header, headerPieces, (text, index) -> !text.isOpening(index));
    }

    /** Takes in a row below the header. */
    void add(List<ShapedText> row) {
        add(row, pieces, ShapedText::partsAmount);
    }

    private void add(List<ShapedText> row, double[] longest, BiPredicate<ShapedText, Integer> isInPiece) {
        double[] widths = new double[columns()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(EMPTY_COLUMN, row.get(column).lineWidth());
            longest[column] = Math.max(longest[column], longestPiece(row.get(column), isInPiece));
        }
        cells.add(widths);
    }

    private static double longestPiece(ShapedText text, BiPredicate<ShapedText, Integer> isInPiece) {
        double longest = 0;
        for (int start = 0; start < text.size(); ) {
            int end = start + 1;
            while (end < text.size() && (!text.mayBreak(end) || isInPiece.test(text, end))) {
                end++;
            }
            longest = Math.max(longest, text.naturalWidth(start, end));
            start = end;
        }
        return longest;
    }

    int columns() {
        return pieces.length;
    }

    /** For each row, the header first, the width of each cell on one line. */
    List<double[]> cells() {
        return cells;
    }

    /** The width of a column's longest cell, that of the header apart. */
    double widestBelowHeader(int column) {
        return cells.stream().skip(1).mapToDouble(row -> row[column]).max().orElse(0);
    }

    /**
     * The width that each column must have: all of its text, or enough for what no line should cut. Pieces of the header
     * count only where there is room for them.
     *
     * @param measure the room for the text of all columns together
     */
    double[] least(double measure) {
        double[] least = TableColumns.widest(cells);
        double[] leastWithHeader = least.clone();
        for (int column = 0; column < least.length; column++) {
            double piece = Math.max(LEAST_COLUMN, Math.min(pieces[column], LONGEST_PIECE * measure));
            double headerPiece = Math.min(headerPieces[column], LONGEST_HEADER_PIECE);
            least[column] = Math.min(least[column], piece);
            leastWithHeader[column] = Math.min(leastWithHeader[column], Math.max(piece, headerPiece));
        }
        return Arrays.stream(leastWithHeader).sum() <= measure ? leastWithHeader : least;
    }
}
