package io.github.bulletinkit.render.internal.line;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Breaks titles, into the smallest number of lines: at the space between two clauses, or before the brackets that end
 * the title, otherwise into lines that are as even as possible without cutting a word or an amount (GB/T 9704-2012,
 * 7.3.1: 排列对称，长短适宜). A title of two clauses that would fill a line is also broken between them.
 */
final class TitleLineBreaker implements LineBreaker {
    /** So many halvings bring the difference below a thousandth of an em. */
    private static final int HALVINGS = 16;

    /** The smallest length of the shorter line, relative to the longer one. */
    private static final double LEAST_EVENNESS = 1.0 / 3;

    private final LineBreaker filling;
    private final double leastFree;

    /** Takes a breaker that fills lines, and the space, in em, that two clauses on one line must leave free. */
    TitleLineBreaker(LineBreaker filling, double leastFree) {
        this.filling = filling;
        this.leastFree = leastFree;
    }

    @Override
    public int[] breakLines(ShapedText text, double firstMeasure, double measure) {
        int[] filled = filling.breakLines(text, firstMeasure, measure);
        boolean fits = filled.length == 1;
        if (fits && text.lineWidth() <= firstMeasure - leastFree) {
            return filled;
        }
        int space = filled.length <= 2 ? spaceBetweenClauses(text, measure) : 0;
        if (space > 0) {
            return new int[] {space, text.size()};
        }
        if (fits) {
            return filled;
        }
        int brackets = filled.length == 2 ? bracketsAtEnd(text, firstMeasure, measure) : 0;
        if (brackets > 0) {
            return new int[] {brackets, text.size()};
        }
        int[] even = evenLines(text, measure, filled.length, index -> text.mayBreak(index) && !text.partsAmount(index));
        if (even.length == 0) {
            even = evenLines(text, measure, filled.length, text::mayBreak);
        }
        return even.length == filled.length ? even : filled;
    }

    /** The place after the space that divides the title into the two most even lines, or 0 if there is none. */
    private static int spaceBetweenClauses(ShapedText text, double measure) {
        int best = 0;
        double bestWidth = measure;
        for (int i = 1; i < text.size() - 1; i++) {
            if (isBetweenClauses(text, i)) {
                double width = Math.max(text.naturalWidth(0, i + 1), text.naturalWidth(i + 1, text.size()));
                if (width <= bestWidth) {
                    best = i + 1;
                    bestWidth = width;
                }
            }
        }
        return best;
    }

    /** The place before brackets that end the title, as in 金额（万元）, or 0 if the lines would be too uneven. */
    private static int bracketsAtEnd(ShapedText text, double firstMeasure, double measure) {
        if (text.cluster(text.size() - 1).type() != CharacterClass.CLOSING) {
            return 0;
        }
        int opening = openingOfLastBrackets(text);
        if (opening == 0 || !text.mayBreak(opening)) {
            return 0;
        }
        double before = text.naturalWidth(0, opening);
        double brackets = text.naturalWidth(opening, text.size());
        boolean fit = before <= firstMeasure && brackets <= measure;
        boolean even = Math.min(before, brackets) >= LEAST_EVENNESS * Math.max(before, brackets);
        return fit && even ? opening : 0;
    }

    private static int openingOfLastBrackets(ShapedText text) {
        int open = 0;
        for (int i = text.size() - 1; i > 0; i--) {
            CharacterClass type = text.cluster(i).type();
            open += type == CharacterClass.CLOSING ? 1 : type == CharacterClass.OPENING ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isBetweenClauses(ShapedText text, int index) {
        return text.cluster(index).type() == CharacterClass.SPACE
                && text.mayBreak(index + 1)
                && text.cluster(index - 1).type() != CharacterClass.WESTERN
                && text.cluster(index + 1).type() != CharacterClass.WESTERN;
    }

    /** The ends of the most even lines that are not more in number and end at good places; empty if there are none. */
    private int[] evenLines(ShapedText text, double measure, int lines, IntPredicate isGoodBreak) {
        double tooNarrow = text.lineWidth() / (lines + 1);
        double wideEnough = measure;
        int[] best = {};
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (tooNarrow + wideEnough) / 2;
            int[] ends = filling.breakLines(text, middle, middle);
            if (ends.length <= lines && Arrays.stream(ends).allMatch(isGoodBreak)) {
                wideEnough = middle;
                best = best.length == 0 || widest(text, ends) <= widest(text, best) ? ends : best;
            } else {
                tooNarrow = middle;
            }
        }
        return best;
    }

    private static double widest(ShapedText text, int[] ends) {
        double widest = 0;
        int start = 0;
        for (int end : ends) {
            widest = Math.max(widest, text.naturalWidth(start, end));
            start = end;
        }
        return widest;
    }
}
