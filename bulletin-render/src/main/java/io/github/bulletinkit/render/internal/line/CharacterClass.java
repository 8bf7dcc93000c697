package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;

/** The character classes of line composition, after CLREQ 3.1.2 and GB/T 15834-2011, 5.1. */
enum CharacterClass {
    /** Hanzi, and every other character that fills a cell and has no rules. */
    IDEOGRAPH,
    /** Opening quotes, brackets and title marks: ink in the right half of the cell, never at the end of a line. */
    OPENING,
    /** Closing quotes, brackets and title marks: ink in the left half of the cell, never at the start of a line. */
    CLOSING,
    /** Pause and stop marks 、，。；：？！: ink in the left half of the cell, never at the start of a line. */
    PAUSE,
    /** Stop marks of two characters in one, ‼ ⁇ ⁈ ⁉: they fill their cell, never at the start of a line. */
    DOUBLE_STOP,
    /** The interpunct ·: takes half a cell (GB/T 15834-2011, 5.1.7), never at the start of a line. */
    INTERPUNCT,
    /** The wave dash ～ of ranges, and a single em dash (一字线): fills its cell, never at the start of a line. */
    CONNECTOR,
    /** The em dash —; two of them are a dash (破折号). */
    DASH,
    /** The ellipsis …; two of them are an ellipsis (省略号). */
    ELLIPSIS,
    /** Latin letters, digits and their half-width signs: unbroken words with the advances of the font. */
    WESTERN,
    SPACE;

    static CharacterClass of(int codePoint) {
        if (codePoint == ' ' || codePoint == 0x00A0) {
            return SPACE;
        }
        if (Hanzi.isHanzi(codePoint)) {
            return IDEOGRAPH;
        }
        if (Punctuation.isOpening(codePoint)) {
            return OPENING;
        }
        if (Punctuation.isClosing(codePoint)) {
            return CLOSING;
        }
        if (Punctuation.isHalfBlank(codePoint)) {
            return PAUSE;
        }
        if (Punctuation.DOUBLE_STOPS.indexOf(codePoint) >= 0) {
            return DOUBLE_STOP;
        }
        if (Punctuation.INTERPUNCTS.indexOf(codePoint) >= 0) {
            return INTERPUNCT;
        }
        if (Punctuation.CONNECTORS.indexOf(codePoint) >= 0) {
            return CONNECTOR;
        }
        if (Punctuation.DASHES.indexOf(codePoint) >= 0) {
            return DASH;
        }
        if (Punctuation.ELLIPSES.indexOf(codePoint) >= 0) {
            return ELLIPSIS;
        }
        return isWestern(codePoint) ? WESTERN : IDEOGRAPH;
    }

    boolean forbiddenAtLineStart() {
        return this == CLOSING || this == PAUSE || this == DOUBLE_STOP || this == INTERPUNCT || this == CONNECTOR;
    }

    boolean forbiddenAtLineEnd() {
        return this == OPENING;
    }

    /** Whether half of the cell is blank and can be squeezed. */
    boolean hasBlank() {
        return this == OPENING || this == CLOSING || this == PAUSE;
    }

    /** Whether a mark beside it gives up its blank (CLREQ 3.1.6). */
    boolean sharesBlank() {
        return hasBlank() || this == INTERPUNCT;
    }

    /** Whether two of the marks are one sign, which is never broken (CLREQ 3.1.5). */
    boolean isDouble() {
        return this == DASH || this == ELLIPSIS;
    }

    /** Whether the mark is a stroke or a row of dots that fills its cell. */
    boolean isStroke() {
        return this == CONNECTOR || isDouble();
    }

    /** Whether a character is a figure. Figures are {@link #WESTERN} but take half a cell. */
    static boolean isFigure(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    /** All narrow characters below the CJK blocks: Latin, Greek, Cyrillic, their signs, and spacing marks. */
    private static boolean isWestern(int codePoint) {
        boolean romanNumeral = codePoint >= 0x2160 && codePoint <= 0x217F;
        boolean enclosedOrShape = codePoint >= 0x2460 && codePoint <= 0x27BF;
        return codePoint < 0x2E80 && !romanNumeral && !enclosedOrShape;
    }
}
