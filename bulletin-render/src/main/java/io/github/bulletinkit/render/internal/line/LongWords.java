package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.internal.hanzi.AddressSigns;
import java.util.function.IntPredicate;

/**
 * Where a Latin word that is too long for its line is cut: web and mail addresses, paths and codes after one of their
 * {@linkplain AddressSigns signs}, never between two signs. A run between signs is cut between letters only if it is
 * longer than a line. Shorter words, such as dates, telephone numbers and 12.5, are not cut if they fit on the next
 * line.
 */
final class LongWords {
    /** A word up to this width, in em, moves down as a whole, which leaves a line only a little loose. */
    private static final double LONGEST_WHOLE = 7;

    private final ShapedText text;
    private final PairRules rules;

    LongWords(ShapedText text, PairRules rules) {
        this.text = text;
        this.rules = rules;
    }

    boolean isInsideWord(int index) {
        return index > 0 && index < text.size() && rules.isOneWord(text.cluster(index - 1), text.cluster(index));
    }

    /** Whether the word around a place, which is too long to move down as a whole, is cut there. */
    boolean mayCut(int index, double measure) {
        return isInsideWord(index) && !isShort(index) && (isCut(index) || hasRunWiderThan(measure, index));
    }

    /** The last place to cut a word between two places, or the first of the two if there is none. */
    int lastCut(int after, int upTo) {
        int last = upTo;
        while (last > after && !isCut(last)) {
            last--;
        }
        return last;
    }

    /** Whether the word around a place is wider than a line. */
    boolean isWiderThan(double measure, int index) {
        return isWiderThan(measure, index, this::isInsideWord);
    }

    /** Whether the word around a place moves down as a whole, however loose that leaves the line. */
    boolean isShort(int index) {
        return !isWiderThan(LONGEST_WHOLE, index);
    }

    /** Whether the run around a place, between two cuts or the ends of the word, is wider than a line. */
    boolean hasRunWiderThan(double measure, int index) {
        return isWiderThan(measure, index, place -> isInsideWord(place) && !isCut(place));
    }

    /** Whether the text around a place is wider than a line, as far as it continues. Stops as soon as this is known. */
    private boolean isWiderThan(double measure, int index, IntPredicate goesOn) {
        int from = index;
        while (goesOn.test(from) && text.naturalWidth(from, index) <= measure) {
            from--;
        }
        int to = index + 1;
        while (goesOn.test(to) && text.naturalWidth(from, to) <= measure) {
            to++;
        }
        return text.naturalWidth(from, to) > measure;
    }

    private boolean isCut(int index) {
        return isInsideWord(index) && isSign(index - 1) && !isSign(index);
    }

    private boolean isSign(int index) {
        return AddressSigns.contain(text.cluster(index).codePoint());
    }
}
