package io.github.bulletinkit.render.html;

import io.github.bulletinkit.internal.hanzi.AddressSigns;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that a line may be too short for, such as addresses. A word is a run of letters, digits and signs without space or
 * hanzi. All lengths are numbers of Java {@code char}s; two of them are about as wide as one hanzi.
 */
final class LongWords {
    /** A longer word may be broken. No date and no amount is as long and has a letter in it. */
    private static final int LONGEST_WHOLE = 20;

    /** Where the pieces of a word are longer, lines would be spread by more than a quarter of a hanzi on a phone. */
    private static final int LONGEST_IN_JUSTIFIED_LINES = 8;

    /** A longer piece has no room on the line of a phone. */
    private static final int LONGEST_ON_A_PHONE = 30;

    private static final String SIGN = "[!-~\u00A1-\u1FFF]";
    private static final Pattern WORD = Pattern.compile(SIGN + "++");
    private static final Pattern LONG_WORD = Pattern.compile(SIGN + "{" + (LONGEST_WHOLE + 1) + ",}+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Between a sign that joins the parts of an address and such a part. */
    private static final Pattern BREAK =
            Pattern.compile("(?<=[" + Pattern.quote(AddressSigns.ALL) + "])(?=[\\p{L}\\p{N}])");

    private LongWords() {}

    /** Where the long words of a text are. */
    static List<MatchResult> in(String text) {
        return LONG_WORD.matcher(text).results().toList();
    }

    /** The pieces of a word, between which a line may end. */
    static List<String> pieces(String word) {
        boolean whole = word.length() <= LONGEST_WHOLE || !LETTER.matcher(word).find();
        return whole ? List.of(word) : List.of(BREAK.split(word));
    }

    /** Whether a piece must be broken between its letters where lines are short. */
    static boolean exceedsShortLine(String piece) {
        return piece.length() > LONGEST_ON_A_PHONE;
    }

    /** Where the end of a piece begins that is not broken: its last signs, with the letter before them. */
    static int startOfUnbrokenEnd(String piece) {
        int signs = piece.length();
        while (signs > 0 && !Character.isLetterOrDigit(piece.charAt(signs - 1))) {
            signs--;
        }
        return signs == piece.length() || signs == 0 ? signs : signs - 1;
    }

    /** Whether a line before a word of the text would be spread, were it as long as the others. */
    static boolean spreadLines(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> pieces(word.group()).stream())
                .anyMatch(piece -> piece.length() > LONGEST_IN_JUSTIFIED_LINES);
    }
}
