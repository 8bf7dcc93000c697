package io.github.bulletinkit.internal.editorial;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;

/** Characters in their context: what is before and after a place, and whether it is Latin, a digit or Chinese. */
final class Script {
    /** No character: what is before the first one of a text and after the last. */
    static final int NONE = -1;

    private Script() {}

    /** The character before a place; none where a line of the text begins. */
    static int before(CharSequence text, int at) {
        return at <= 0 || isLineBreak(text.charAt(at - 1)) ? NONE : Character.codePointBefore(text, at);
    }

    /** The character that begins at a place, which may lie outside the text; none where a line of the text ends. */
    static int at(CharSequence text, int at) {
        return at < 0 || at >= text.length() || isLineBreak(text.charAt(at)) ? NONE : Character.codePointAt(text, at);
    }

    /** Whether a character ends a line of a text that has several, such as the cell of a table. */
    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The first place at or after another where no space is. */
    static int afterSpaces(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The place after the last character before another that is no space. */
    static int beforeSpaces(CharSequence text, int at) {
        int start = at;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static boolean isLatin(int c) {
        return isLowerCase(c) || between(c, 'A', 'Z') || between(c, 0xC0, 0x24F);
    }

    /** From a to z, without accents. */
    static boolean isLowerCase(int c) {
        return between(c, 'a', 'z');
    }

    /** A half-width digit. */
    static boolean isDigit(int c) {
        return between(c, '0', '9');
    }

    static boolean isFullWidthDigit(int c) {
        return between(c, '０', '９');
    }

    /** A letter, digit or sign that shows and is no wider than they are. */
    static boolean isHalfWidth(int c) {
        return between(c, '!', '~') || isLatin(c);
    }

    private static boolean isSpace(char c) {
        return Spaces.isSpace(c) && !isLineBreak(c);
    }

    /** A hanzi, or a mark that ends what hanzi say. */
    static boolean endsChinese(int c) {
        return Hanzi.isHanzi(c) || Punctuation.isPoint(c) || Punctuation.isClosing(c);
    }

    /** A hanzi, or a mark that begins what hanzi say. */
    static boolean beginsChinese(int c) {
        return Hanzi.isHanzi(c) || Punctuation.isOpening(c);
    }

    /** Whether a text is written in Chinese: it has more hanzi than Latin words. */
    static boolean isChinese(String text) {
        int hanzi = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            hanzi += Hanzi.isHanzi(c) ? 1 : 0;
            words += isLatin(c) && !inWord ? 1 : 0;
            inWord = isLatin(c);
        }
        return hanzi > words;
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
