package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.line.ShapedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The widths, in em, of a table's cells on one line, and of their words and amounts, which no line should cut. */
final class TableWidths {
    /** The smallest width of text that runs over several lines: three hanzi, the length of many names. */
    private static final double LEAST_COLUMN = 3;

    /** The width of an empty column. */
    private static final double ONE_HANZI = 1;

    /** A word or amount that is longer than this part of the measure is cut. */
    private static final double LONGEST_PIECE = 1.0 / 3;

    /** The header is broken only before its brackets, as in 金额（万元）, if that does not give longer lines. */
    private static final double LONGEST_HEADER_PIECE = 5;

    /** Ten letters. */
    private static final double SHORT_WORD = 5;

    private final List<double[]> cells = new ArrayList<>();
    private final double[] headerPieces;
    private final double[] pieces;
    private final double[] words;
    private final NumberColumn[] numbers;

    /** Measures the header, whose cells may be empty, and the other rows while the stream is read. */
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

    NumberColumn numbers(int column) {
        return numbers[column];
    }

    /**
     * For each row, the header first, the widths of its cells on one line. Neighbouring columns of numbers get the same
     * width if {@code measure}, the room for the text of all columns, allows it.
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

    double widestBelowHeader(int column) {
        return cells.stream().skip(1).mapToDouble(row -> row[column]).max().orElse(0);
    }

    /**
     * The smallest width of each column: all of its text, or enough for what no line should cut. Pieces of the header
     * count only if {@code measure}, the room for the text of all columns, is wide enough.
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
     * The smallest width of each column in a table that is otherwise too wide: enough for one hanzi and for its longest
     * word or number. A word that is longer than a short one and than an even share of {@code measure} is cut.
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
