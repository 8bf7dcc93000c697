package io.github.bulletinkit.internal.validation;

/** What the rules need to know of characters. Ranges are spelled out, so that no JDK's Unicode version changes a report. */
final class Characters {

    private Characters() {}

    /** Whether nothing of the text shows in print. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isSpace);
    }

    /** The text without spaces and controls: two titles are the same if this is the same. */
    static String printed(String text) {
        return text.codePoints()
                .filter(c -> !isSpace(c) && !isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** White space of any width, U+3000, no-break and zero-width included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || isZeroWidth(c)
                || isJoiner(c)
                || isBidirectionalControl(c)
                || c == 0x2800 // braille pattern blank
                || isHangulFiller(c);
    }

    /**
     * Characters that stand for no mark on paper and that no bulletin needs: control codes, line and paragraph
     * separators, zero-width and bidirectional formatting, and noncharacters. The joiners U+200C and U+200D are not
     * among them, for Uyghur and Mongolian need them.
     */
    static boolean isControl(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || isZeroWidth(c)
                || isBidirectionalControl(c)
                || between(c, 0x206A, 0x206F) // deprecated formatting
                || between(c, 0xFFF9, 0xFFFB) // interlinear annotation
                || between(c, 0xE0000, 0xE007F) // tags
                || between(c, 0xFDD0, 0xFDEF) // noncharacters, as are the last two of each plane
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Line feed and carriage return, with which the lines of a text end. */
    static boolean endsLine(int c) {
        return c == '\n' || c == '\r';
    }

    /** Those and the other characters that stand for a line break: tabulation and feed, next line, the separators. */
    static boolean isLineBreak(int c) {
        return endsLine(c) || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Half of a surrogate pair; code points of well-formed text never are. */
    static boolean isUnpairedSurrogate(int c) {
        return between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    private static boolean isZeroWidth(int c) {
        return c == 0xAD || c == 0x200B || between(c, 0x2060, 0x2064) || c == 0xFEFF;
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isBidirectionalControl(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069);
    }

    private static boolean isHangulFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
