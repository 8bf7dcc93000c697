package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.hanzi.Spaces;

/**
 * Characters that a text must not have. The ranges are written out, so reports do not depend on the Unicode version of
 * the JDK.
 */
final class Characters {

    private Characters() {}

    /** Returns the text without spaces and controls; equal results mean equal titles. */
    static String printed(String text) {
        return text.codePoints()
                .filter(c -> !Spaces.isBlank(c) && !isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Whether a character prints nothing and is not needed: control codes, line and paragraph separators, zero-width
     * and bidirectional formatting, noncharacters. The joiners U+200C and U+200D are allowed, because Uyghur and
     * Mongolian need them.
     */
    static boolean isControl(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || Spaces.isZeroWidth(c)
                || Spaces.isBidirectionalControl(c)
                || between(c, 0x206A, 0x206F) // deprecated formatting
                || between(c, 0xFFF9, 0xFFFB) // interlinear annotation
                || between(c, 0xE0000, 0xE007F) // tags
                || between(c, 0xFDD0, 0xFDEF) // noncharacters, as are the last two of each plane
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Line feed and carriage return. */
    static boolean endsLine(int c) {
        return c == '\n' || c == '\r';
    }

    /** These and the other line breaks: vertical tab, form feed, next line, the separators. */
    static boolean isLineBreak(int c) {
        return endsLine(c) || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Half of a surrogate pair; never a code point of well-formed text. */
    static boolean isUnpairedSurrogate(int c) {
        return between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
