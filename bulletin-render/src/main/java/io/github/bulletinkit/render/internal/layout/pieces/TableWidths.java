package io.github.bulletinkit.render.internal.layout.pieces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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

    /** A cell of several rows that is wider than this may run over as many lines. */
    private static final double LONG_CELL = 6;

    /** The space between the texts of two columns, at least; a cell over both has it for its text. */
    private static final double BETWEEN_COLUMNS = 0.5;

    private final int columns;
    private final List<double[]> cells = new ArrayList<>();
    private final LongestPieces[] pieces;
    private final double[] widestBelowHeader;
    private final NumberColumn[] numbers;
    private final List<Span> spans = new ArrayList<>();

    /** A cell in several columns. */
    private record Span(int column, int columns, double width, LongestPieces pieces) {}

    /** Measures the rows of the header and, while the stream is read, the rows below it. */
    TableWidths(int columns, List<List<ShapedCell>> header, Stream<List<ShapedCell>> rows) {
        this.columns = columns;
        this.pieces = new LongestPieces[columns];
        Arrays.fill(pieces, LongestPieces.NONE);
        this.widestBelowHeader = new double[columns];
        this.numbers = new NumberColumn[columns];
        Arrays.setAll(numbers, column -> new NumberColumn());
        header.forEach(this::addHeader);
        if (header.isEmpty()) {
            addHeader(List.of());
        }
        rows.forEach(this::addRow);
        for (int column = 0; column < columns; column++) {
            pieces[column] = pieces[column].withAmount(numbers[column].width());
            cells.get(0)[column] = Math.max(cells.get(0)[column], numbers[column].width());
            widestBelowHeader[column] = Math.max(ONE_HANZI, widestBelowHeader[column]);
        }
    }

    private void addHeader(List<ShapedCell> row) {
        add(row);
        for (ShapedCell cell : row) {
            add(cell, LongestPieces.ofHeader(cell));
        }
    }

    private void addRow(List<ShapedCell> row) {
        add(row);
        for (ShapedCell cell : row) {
            int column = cell.column();
            add(cell, LongestPieces.ofCell(cell));
            if (cell.isInOneColumn()) {
                widestBelowHeader[column] = Math.max(widestBelowHeader[column], cell.width());
                numbers[column].add(cell);
            }
        }
    }

    /** A cell in all columns has the whole measure, however wide each of them is. */
    private void add(ShapedCell cell, LongestPieces longest) {
        int spanned = cell.place().columns();
        if (spanned == 1) {
            pieces[cell.column()] = pieces[cell.column()].max(longest);
        } else if (spanned < columns) {
            spans.add(new Span(cell.column(), spanned, width(cell), longest));
        }
    }

    private void add(List<ShapedCell> row) {
        double[] widths = new double[columns];
        Arrays.fill(widths, ONE_HANZI);
        row.stream()
                .filter(ShapedCell::isInOneColumn)
                .forEach(cell -> widths[cell.column()] = Math.max(ONE_HANZI, width(cell)));
        cells.add(widths);
    }

    private static double width(ShapedCell cell) {
        double width = cell.width();
        return width <= LONG_CELL
                ? width
                : Math.max(LONG_CELL, width / cell.place().rows());
    }

    int columns() {
        return columns;
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
        if (!spans.isEmpty()) {
            all.add(least(measure));
            all.add(widened(widest, withSpans(widest, span -> Math.min(span.width(), wideEnough(span, measure)))));
        }
        if (Arrays.stream(even).sum() <= measure) {
            all.add(even);
        }
        return all;
    }

    double widestBelowHeader(int column) {
        return widestBelowHeader[column];
    }

    /** A longer text in several columns runs over several lines, so that the other columns keep their share. */
    private double wideEnough(Span span, double measure) {
        return Math.max(LONGEST_PIECE, (double) span.columns() / columns) * measure;
    }

    /** A row with the cells of the columns that are wider now. */
    private static double[] widened(double[] before, double[] now) {
        return IntStream.range(0, now.length)
                .mapToDouble(column -> now[column] > before[column] ? now[column] : ONE_HANZI)
                .toArray();
    }

    /** Widens columns until each cell that spans some of them has what it needs. */
    private double[] withSpans(double[] widths, ToDoubleFunction<Span> need) {
        double[] wider = widths.clone();
        for (Span span : spans) {
            int end = span.column() + span.columns();
            double room = Arrays.stream(wider, span.column(), end).sum() + (span.columns() - 1) * BETWEEN_COLUMNS;
            double lack = need.applyAsDouble(span) - room;
            for (int column = span.column(); column < end && lack > 0; column++) {
                wider[column] += lack / span.columns();
            }
        }
        return wider;
    }

    /**
     * The smallest width of each column: all of its text, or enough for what no line should cut. Pieces of the header, and
     * words of hanzi, count only if {@code measure}, the room for the text of all columns, is wide enough.
     */
    double[] least(double measure) {
        double longest = LONGEST_PIECE * measure;
        ToDoubleFunction<LongestPieces> amounts = piece -> Math.min(piece.amount(), longest);
        ToDoubleFunction<LongestPieces> header =
                piece -> Math.max(amounts.applyAsDouble(piece), Math.min(piece.header(), LONGEST_HEADER_PIECE));
        ToDoubleFunction<LongestPieces> hanziWords =
                piece -> Math.max(header.applyAsDouble(piece), Math.min(piece.hanziWord(), longest));
        return Stream.of(hanziWords, header)
                .map(this::leastFor)
                .filter(least -> Arrays.stream(least).sum() <= measure)
                .findFirst()
                .orElseGet(() -> leastFor(amounts));
    }

    private double[] leastFor(ToDoubleFunction<LongestPieces> longest) {
        double[] least = TableColumns.widest(cells);
        for (int column = 0; column < least.length; column++) {
            least[column] = leastFor(least[column], longest.applyAsDouble(pieces[column]));
        }
        return withSpans(least, span -> leastFor(span.width(), longest.applyAsDouble(span.pieces())));
    }

    private static double leastFor(double width, double longest) {
        return Math.min(width, Math.max(LEAST_COLUMN, longest));
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
            tightest[column] = Math.max(ONE_HANZI, Math.min(pieces[column].word(), longest));
        }
        return withSpans(tightest, span -> Math.min(span.pieces().word(), longestWord));
    }
}
