package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;

/**
 * How wide a text is set, in em: a hanzi or a full-width mark takes a cell, Latin letters, digits and their signs half of
 * one, and adjacent marks share half a cell (CLREQ 3.1.6). The face is not known, so a line of much Latin may be off by a
 * tenth.
 */
public final class TextWidth {
    private static final double NARROW = 0.5;
    private static final double SPACE = 0.3;
    private static final double SHARED_BY_MARKS = 0.5;

    // Set in a cell of their own in Chinese text, though Unicode files them with the Latin.
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

    /** Whether a character is set narrow, as Latin letters and digits are. */
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
