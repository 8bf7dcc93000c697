package io.github.bulletinkit.internal.editorial.text;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;

/** Characters in context: what is before and after a place, and whether it is Latin, a digit or Chinese. */
public final class Script {
    /** No character: before the first and after the last. */
    public static final int NONE = -1;

    private Script() {}

    /** Returns the character before a place; {@link #NONE} at the beginning of a line. */
    public static int before(CharSequence text, int at) {
        return at <= 0 || Spaces.endsLine(text.charAt(at - 1)) ? NONE : Character.codePointBefore(text, at);
    }

    /** Returns the character at a place, which may be outside the text; {@link #NONE} at the end of a line. */
    public static int at(CharSequence text, int at) {
        return at < 0 || at >= text.length() || Spaces.endsLine(text.charAt(at))
                ? NONE
                : Character.codePointAt(text, at);
    }

    /** Returns the first place from here that is not a space. */
    public static int afterSpaces(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the place after the last non-space before here. */
    public static int beforeSpaces(CharSequence text, int at) {
        int start = at;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    public static boolean isLatin(int c) {
        return isLowerCase(c) || between(c, 'A', 'Z') || between(c, 0xC0, 0x24F);
    }

    /** From a to z, without accents. */
    public static boolean isLowerCase(int c) {
        return between(c, 'a', 'z');
    }

    public static boolean isDigit(int c) {
        return between(c, '0', '9');
    }

    public static boolean isFullWidthDigit(int c) {
        return between(c, '０', '９');
    }

    public static boolean hasFullWidthDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidthDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A visible letter, digit or sign of half width. */
    public static boolean isHalfWidth(int c) {
        return between(c, '!', '~') || isLatin(c);
    }

    private static boolean isSpace(char c) {
        return Spaces.isSpace(c) && !Spaces.endsLine(c);
    }

    /** A hanzi, or a mark that ends Chinese text. */
    public static boolean endsChinese(int c) {
        return Hanzi.isHanzi(c) || Punctuation.isPoint(c) || Punctuation.isClosing(c);
    }

    /** A hanzi, or a mark that begins Chinese text. */
    public static boolean beginsChinese(int c) {
        return Hanzi.isHanzi(c) || Punctuation.isOpening(c);
    }

    /** Whether the text has more hanzi than Latin words. */
    public static boolean isChinese(String text) {
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
