package io.github.bulletinkit.render.internal.line;

import java.util.Arrays;

/**
 * The best lines for a title, of a given number: of all ways to break it, the one with the smallest sum of penalties, for
 * its breaks and for the squares of what its lines are longer or shorter than the mean. Of three lines or more, the first
 * and last should not be the longest (GB/T 9704-2012, 7.3.1: 梯形或菱形).
 */
final class EvenLines {
    /** Widths are sums of many terms; smaller differences count as equal. */
    private static final double TOLERANCE = 1e-6;

    private static final double UNSHAPELY = 2;
    private static final double SQUEEZED = 8;

    private final ShapedText text;
    private final double[] penalties;
    private final double[] measures;

    /** For each number of lines and each end of the last of them, the smallest sum and the start of this line. */
    private final double[][] sums;

    private final int[][] starts;

    private EvenLines(ShapedText text, double[] penalties, double firstMeasure, double measure, int lines) {
        this.text = text;
        this.penalties = penalties;
        this.measures = new double[lines];
        Arrays.fill(measures, measure);
        measures[0] = firstMeasure;
        this.sums = new double[lines + 1][text.size() + 1];
        this.starts = new int[lines + 1][text.size() + 1];
        for (double[] row : sums) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        sums[0][0] = 0;
        double mean = text.lineWidth() / lines;
        for (int line = 0; line < lines; line++) {
            for (int start = line; start < text.size(); start++) {
                if (sums[line][start] < Double.POSITIVE_INFINITY) {
                    addLines(line, start, mean);
                }
            }
        }
    }

    static EvenLines of(ShapedText text, double[] penalties, double firstMeasure, double measure, int lines) {
        return new EvenLines(text, penalties, firstMeasure, measure, lines);
    }

    private void addLines(int line, int start, double mean) {
        double measure = measures[line] + TOLERANCE;
        boolean isLast = line == measures.length - 1;
        for (int end = start + 1; end <= text.size() && text.leastWidth(start, end) <= measure; end++) {
            if (isLast == (end == text.size()) && text.mayBreak(end)) {
                double sum = sums[line][start] + penalties[end] + unevenness(line, start, end, mean);
                if (sum <= sums[line + 1][end] + TOLERANCE) {
                    sums[line + 1][end] = sum;
                    starts[line + 1][end] = start;
                }
            }
        }
    }

    private double unevenness(int line, int start, int end, double mean) {
        double width = text.naturalWidth(start, end);
        double excess = width - mean;
        boolean isOuter = line == 0 || line == measures.length - 1;
        boolean isUnshapely = measures.length > 2 && isOuter == excess > 0;
        return excess * excess * (isUnshapely ? UNSHAPELY : 1) + (width > measures[line] + TOLERANCE ? SQUEEZED : 0);
    }

    /** Whether there are such lines. */
    boolean exist() {
        return sums[measures.length][text.size()] < Double.POSITIVE_INFINITY;
    }

    /** Whether there are such lines and no word, amount, name or quotation is cut. */
    boolean areWhole() {
        return exist() && Arrays.stream(ends()).noneMatch(end -> penalties[end] >= BreakPenalties.CUT);
    }

    /** For each line the index after its last cluster. */
    int[] ends() {
        int[] ends = new int[measures.length];
        int end = text.size();
        for (int line = measures.length; line > 0; line--) {
            ends[line - 1] = end;
            end = starts[line][end];
        }
        return ends;
    }
}
