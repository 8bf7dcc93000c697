package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.line.ShapedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** How long the text of a table's cells is on one line, and its longest words and amounts, which no line should cut; in em. */
final class TableWidths {
    /** The least width of text that runs over several lines: three hanzi, as many names have. */
    private static final double LEAST_COLUMN = 3;

    /** The width of one hanzi, which an empty column is left. */
    private static final double ONE_HANZI = 1;

    /** A word or an amount that is longer than this part of the measure is cut rather than given all that room. */
    private static final double LONGEST_PIECE = 1.0 / 3;

    /** The header is broken before its brackets only, as in 金额（万元）, where that gives no longer lines. */
    private static final double LONGEST_HEADER_PIECE = 5;

    /** Ten letters. */
    private static final double SHORT_WORD = 5;

    private final List<double[]> cells = new ArrayList<>();
    private final double[] headerPieces;
    private final double[] pieces;
    private final double[] words;
    private final NumberColumn[] numbers;

    /**
     * The widths of a table.
     *
     * @param header the cells of its header, which may be empty
     * @param rows the cells of the rows below it, measured as the stream is read
     */
    TableWidths(List<ShapedCell> header, Stream<List<ShapedCell>> rows) {
        int columns = header.size();
        this.headerPieces = new double[columns];
        this.pieces = new double[columns];
        this.words = new double[columns];
        this.numbers = new NumberColumn[columns];
        Arrays.setAll(numbers, column -> new NumberColumn());
        add(header);
        putLongest(headerPieces, header, (text, index) -> !text.isOpening(index));
        rows.forEach(row -> {
            add(row);
            putLongest(pieces, row, ShapedText::partsAmount);
            putLongest(words, row, (text, index) -> false);
            for (int column = 0; column < columns; column++) {
                numbers[column].add(row.get(column));
            }
        });
        for (int column = 0; column < columns; column++) {
            pieces[column] = Math.max(pieces[column], numbers[column].width());
            cells.get(0)[column] = Math.max(cells.get(0)[column], numbers[column].width());
        }
    }

    private void add(List<ShapedCell> row) {
        cells.add(row.stream()
                .mapToDouble(cell -> Math.max(ONE_HANZI, cell.width()))
                .toArray());
    }

    private static void putLongest(double[] longest, List<ShapedCell> row, BiPredicate<ShapedText, Integer> isInPiece) {
        for (int column = 0; column < longest.length; column++) {
            for (ShapedText part : row.get(column).parts()) {
                longest[column] = Math.max(longest[column], longestPiece(part, isInPiece));
            }
        }
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

    /** The numbers of a column. */
    NumberColumn numbers(int column) {
        return numbers[column];
    }

    /**
     * For each row, the header first, the width of each cell on one line. Neighbouring columns of numbers get the same
     * width where there is room for it.
     *
     * @param measure the room for the text of all columns together
     */
    List<double[]> cells(double measure) {
        double[] widest = TableColumns.widest(cells);
        double[] even = widest.clone();
        for (int start = 0; start < even.length; ) {
            int end = start + 1;
            while (end < even.length && numbers[start].isAligned() && numbers[end].isAligned()) {
                end++;
            }
            Arrays.fill(
                    even, start, end, Arrays.stream(widest, start, end).max().orElseThrow());
            start = end;
        }
        List<double[]> all = new ArrayList<>(cells);
        if (Arrays.stream(even).sum() <= measure) {
            all.add(even);
        }
        return all;
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

    /**
     * The width that each column must have in a table that is too wide otherwise: enough for one hanzi and for its longest
     * word or number. A word is cut that is longer than a short one and than an even share of the measure.
     *
     * @param measure the room for the text of all columns together
     */
    double[] tightest(double measure) {
        double longestWord = Math.max(SHORT_WORD, measure / columns());
        double[] tightest = new double[columns()];
        for (int column = 0; column < tightest.length; column++) {
            double longest = numbers[column].isAligned() ? LONGEST_PIECE * measure : longestWord;
            tightest[column] = Math.max(ONE_HANZI, Math.min(words[column], longest));
        }
        return tightest;
    }
}
