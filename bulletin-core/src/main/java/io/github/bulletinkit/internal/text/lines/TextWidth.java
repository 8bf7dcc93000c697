package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;

/**
 * The printed width of a text in em: 1 for a hanzi or a full-width mark, 0.5 for Latin letters, digits and their signs,
 * 0.5 less for two adjacent marks (CLREQ 3.1.6). The font is not known, so a line of much Latin text may be wrong by a
 * tenth.
 */
public final class TextWidth {
    private static final double NARROW = 0.5;
    private static final double SPACE = 0.3;
    private static final double SHARED_BY_MARKS = 0.5;

    // Full-width in Chinese text, though Unicode puts it with the Latin characters.
    private static final char TIMES = '×';
    private static final int FIRST_CJK = 0x2E80;
    private static final int FIRST_SYMBOL = 0x2150;
    private static final int LAST_SYMBOL = 0x27BF;

    private TextWidth() {}

    public static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isLowSurrogate(character)) {
                continue;
            }
            width += of(character);
            if (i > 0 && Punctuation.isHalfBlank(character) && Punctuation.isHalfBlank(text.charAt(i - 1))) {
                width -= SHARED_BY_MARKS;
            }
        }
        return width;
    }

    /** Returns the number of half-width characters. */
    public static long narrow(String text) {
        return text.chars().filter(character -> isNarrow((char) character)).count();
    }

    /** Whether a character is half-width, like Latin letters and digits. */
    static boolean isNarrow(char character) {
        boolean symbol = character >= FIRST_SYMBOL && character <= LAST_SYMBOL;
        return character < FIRST_CJK && !symbol && !Spaces.isSpace(character) && !isWideMark(character);
    }

    private static double of(char character) {
        if (character == ' ' || character == '\u00A0') {
            return SPACE;
        }
        return isNarrow(character) ? NARROW : 1;
    }

    private static boolean isWideMark(char character) {
        return Punctuation.isMark(character) || character == TIMES;
    }
}
