package io.github.bulletinkit.internal.editorial;

/** What an editor needs to know of characters: whether they are hanzi, Latin, digits, or marks of Chinese punctuation. */
final class Script {
    /** What stands before the first character of a text and after the last. */
    static final int NONE = -1;

    private static final String POINT_MARKS = "，。、；：？！";
    private static final String OPENING_MARKS = "“‘《〈（〔【「『［｛";
    private static final String CLOSING_MARKS = "”’》〉）〕】」』］｝";

    private Script() {}

    /** The character before a place; none where a line of the text begins. */
    static int before(CharSequence text, int at) {
        return at <= 0 || isLineBreak(text.charAt(at - 1)) ? NONE : Character.codePointBefore(text, at);
    }

    /** The character that begins at a place, which may lie outside the text; none where a line of the text ends. */
    static int at(CharSequence text, int at) {
        return at < 0 || at >= text.length() || isLineBreak(text.charAt(at)) ? NONE : Character.codePointAt(text, at);
    }

    /** What parts the lines of a text that has several, such as the cell of a table. */
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

    static boolean isHanzi(int c) {
        return between(c, 0x4E00, 0x9FFF)
                || between(c, 0x3400, 0x4DBF)
                || between(c, 0xF900, 0xFAFF)
                || between(c, 0x20000, 0x3FFFF)
                || c == '〇'
                || c == '々';
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

    static boolean isSpace(int c) {
        return c == ' ' || c == 0xA0 || c == 0x3000;
    }

    /** One of the marks at which a reader pauses (点号). */
    static boolean isPointMark(int c) {
        return c != NONE && POINT_MARKS.indexOf(c) >= 0;
    }

    static boolean isOpening(int c) {
        return c != NONE && OPENING_MARKS.indexOf(c) >= 0;
    }

    static boolean isClosing(int c) {
        return c != NONE && CLOSING_MARKS.indexOf(c) >= 0;
    }

    /** Which of the pairs an opening mark opens, negative for none. */
    static int pairOfOpening(int c) {
        return OPENING_MARKS.indexOf(c);
    }

    /** Which of the pairs a closing mark closes, negative for none. */
    static int pairOfClosing(int c) {
        return CLOSING_MARKS.indexOf(c);
    }

    static int pairs() {
        return OPENING_MARKS.length();
    }

    static char openingOf(int pair) {
        return OPENING_MARKS.charAt(pair);
    }

    static char closingOf(int pair) {
        return CLOSING_MARKS.charAt(pair);
    }

    /** A hanzi, or a mark that ends what hanzi say. */
    static boolean endsChinese(int c) {
        return isHanzi(c) || isPointMark(c) || isClosing(c);
    }

    /** A hanzi, or a mark that begins what hanzi say. */
    static boolean beginsChinese(int c) {
        return isHanzi(c) || isOpening(c);
    }

    /** Whether a text is written in Chinese: it has more hanzi than Latin words. */
    static boolean isChinese(String text) {
        int hanzi = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            hanzi += isHanzi(c) ? 1 : 0;
            words += isLatin(c) && !inWord ? 1 : 0;
            inWord = isLatin(c);
        }
        return hanzi > words;
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
