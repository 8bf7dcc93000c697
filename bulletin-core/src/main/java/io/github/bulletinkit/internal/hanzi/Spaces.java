package io.github.bulletinkit.internal.hanzi;

/** What a space is, and what else shows nothing in print. */
public final class Spaces {
    /** White space of any width, as a part of a class of characters in a regular expression. */
    public static final String ANY = "\\p{javaWhitespace}\\p{javaSpaceChar}";

    /** The last of them, the space of a hanzi. */
    private static final int LAST_SPACE = '\u3000';

    private Spaces() {}

    /** Whether a character is white space of any width, no-break spaces and line breaks included. */
    public static boolean isSpace(int c) {
        return c <= LAST_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a character is a space of any width on a line: no tab and no line break. */
    public static boolean isOfLine(int c) {
        return c <= LAST_SPACE && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether a character shows nothing in print: space, and what has no width or no ink. */
    public static boolean isBlank(int c) {
        return isSpace(c)
                || c == 0x85
                || isZeroWidth(c)
                || isJoiner(c)
                || isBidirectionalControl(c)
                || c == 0x2800 // braille pattern blank
                || isHangulFiller(c);
    }

    /** Whether a text shows nothing in print. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Spaces::isBlank);
    }

    /** Whether a character has no width, as U+200B and the byte order mark. */
    public static boolean isZeroWidth(int c) {
        return c == 0xAD || c == 0x200B || between(c, 0x2060, 0x2064) || c == 0xFEFF;
    }

    /** Whether a character only sets the direction of the text. */
    public static boolean isBidirectionalControl(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069);
    }

    /** Whether a character ends a line of a text: line feed and carriage return. */
    public static boolean endsLine(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isHangulFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
