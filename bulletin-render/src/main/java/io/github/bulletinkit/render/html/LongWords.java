package io.github.bulletinkit.render.html;

import io.github.bulletinkit.internal.hanzi.AddressSigns;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that may be too long for a line, such as addresses. A word is a run of letters, digits and signs without spaces
 * or hanzi. Lengths are in Java {@code char}s; two are about as wide as one hanzi.
 */
final class LongWords {
    /** A longer word with a letter in it may be broken. No date or amount is so long. */
    private static final int LONGEST_WHOLE = 20;

    /** Longer pieces would spread lines by more than a quarter of a hanzi on a phone. */
    private static final int LONGEST_IN_JUSTIFIED_LINES = 8;

    /** A longer piece does not fit on the line of a phone. */
    private static final int LONGEST_ON_A_PHONE = 30;

    private static final String SIGN = "[!-~\u00A1-\u1FFF]";
    private static final Pattern WORD = Pattern.compile(SIGN + "++");
    private static final Pattern LONG_WORD = Pattern.compile(SIGN + "{" + (LONGEST_WHOLE + 1) + ",}+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Between a sign that joins the parts of an address and the next part. */
    private static final Pattern BREAK =
            Pattern.compile("(?<=[" + Pattern.quote(AddressSigns.ALL) + "])(?=[\\p{L}\\p{N}])");

    private LongWords() {}

    static List<MatchResult> in(String text) {
        return LONG_WORD.matcher(text).results().toList();
    }

    /** The pieces of a word; a line may end between them. */
    static List<String> pieces(String word) {
        boolean whole = word.length() <= LONGEST_WHOLE || !LETTER.matcher(word).find();
        return whole ? List.of(word) : List.of(BREAK.split(word));
    }

    /** Whether a piece must be broken between letters in short lines. */
    static boolean exceedsShortLine(String piece) {
        return piece.length() > LONGEST_ON_A_PHONE;
    }

    /** The start of the end of a piece that is not broken: its last signs and the letter before them. */
    static int startOfUnbrokenEnd(String piece) {
        int signs = piece.length();
        while (signs > 0 && !Character.isLetterOrDigit(piece.charAt(signs - 1))) {
            signs--;
        }
        return signs == piece.length() || signs == 0 ? signs : signs - 1;
    }

    /** Whether justifying the text would spread the line before some word too far. */
    static boolean spreadLines(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> pieces(word.group()).stream())
                .anyMatch(piece -> piece.length() > LONGEST_IN_JUSTIFIED_LINES);
    }
}
