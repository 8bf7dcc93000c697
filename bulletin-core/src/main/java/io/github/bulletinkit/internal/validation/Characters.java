package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.Locale;

/**
 * Characters that a text must not have. The ranges are written out, so reports do not depend on the Unicode version of
 * the JDK.
 */
public final class Characters {

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
    public static boolean isControl(int c) {
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

    /** The ends of lines and the other line breaks: vertical tab, form feed, next line, the separators. */
    static boolean isLineBreak(int c) {
        return Spaces.endsLine(c) || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** What decoders put in place of a lost character. */
    public static boolean isReplacement(int c) {
        return c == 0xFFFD;
    }

    /** Half of a surrogate pair; never a code point of well-formed text. */
    public static boolean isUnpairedSurrogate(int c) {
        return between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    /** How messages name a character. */
    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** The code point and the character itself, such as U+2A6A5 𪚥; the code point alone of one that prints nothing. */
    public static String codePointAndCharacter(int c) {
        String printed = isUnpairedSurrogate(c) ? "" : printed(Character.toString(c));
        return printed.isEmpty() ? codePoint(c) : codePoint(c) + " " + printed;
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
