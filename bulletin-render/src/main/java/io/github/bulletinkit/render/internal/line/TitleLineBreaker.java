package io.github.bulletinkit.render.internal.line;

/**
 * Breaks titles, into the smallest number of lines: at the space between two clauses, or before the brackets that end
 * the title, otherwise into {@linkplain EvenLines even lines} that end between words (GB/T 9704-2012, 7.3.1: 词意完整，
 * 排列对称，长短适宜). If that is not possible, one more line is used; if it is still not, a word is cut. A title of two
 * clauses that would fill a line is also broken between them.
 */
final class TitleLineBreaker implements LineBreaker {
    /** The smallest length of the shorter line, relative to the longer one. */
    private static final double LEAST_EVENNESS = 1.0 / 3;

    /** A text of more lines is no title; it would take too much time to compare all its breaks. */
    private static final int MOST_LINES = 20;

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
        return wholeWords(text, firstMeasure, measure, filled);
    }

    /** Even lines that end between words, if need be one more than {@code filled} has. */
    private static int[] wholeWords(ShapedText text, double firstMeasure, double measure, int[] filled) {
        if (filled.length > MOST_LINES) {
            return filled;
        }
        double[] penalties = BreakPenalties.of(text, Math.min(firstMeasure, measure));
        EvenLines even = EvenLines.of(text, penalties, firstMeasure, measure, filled.length);
        if (even.areWhole()) {
            return even.ends();
        }
        EvenLines more = EvenLines.of(text, penalties, firstMeasure, measure, filled.length + 1);
        if (more.areWhole()) {
            return more.ends();
        }
        return even.exist() ? even.ends() : filled;
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
}
