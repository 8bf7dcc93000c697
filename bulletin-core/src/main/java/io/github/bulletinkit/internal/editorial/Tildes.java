package io.github.bulletinkit.internal.editorial;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.AddressSigns;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import java.util.List;
import java.util.Map;

/**
 * Finds a half-width tilde between two figures in Chinese text: 10%~20%. A tilde in a web or mail address is correct.
 */
public final class Tildes {
    private static final char TILDE = '~';
    private static final String UNIT_SIGNS = "%％‰℃";
    private static final int LONGEST_UNIT = 3;

    private final String text;

    private Tildes(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        Tildes tildes = new Tildes(text);
        for (int at = text.indexOf(TILDE); at >= 0; at = text.indexOf(TILDE, at + 1)) {
            int lowEnd = Script.beforeSpaces(text, at);
            int high = Script.afterSpaces(text, at + 1);
            int unit = tildes.startOfUnit(lowEnd);
            if (tildes.isDigit(unit - 1) && tildes.isDigit(high) && !tildes.isInAddress(at) && Script.isChinese(text)) {
                return List.of(tildes.remark(unit, lowEnd, high));
            }
        }
        return List.of();
    }

    private Remark remark(int unit, int lowEnd, int high) {
        int low = unit;
        while (isOfNumber(low - 1)) {
            low--;
        }
        int highEnd = high;
        while (isOfNumber(highEnd)) {
            highEnd++;
        }
        int end = isOfUnit(Script.at(text, highEnd)) ? highEnd + 1 : highEnd;
        String connector = HyphenatedRanges.connector(
                text.substring(low, unit), text.substring(high, highEnd), text.substring(highEnd, end));
        return new Remark(
                "text.tilde",
                Map.of(
                        "range",
                        text.substring(low, end),
                        "expected",
                        text.substring(low, lowEnd) + connector + text.substring(high, end)));
    }

    /** The start of the hanzi or signs of a unit that end here. */
    private int startOfUnit(int end) {
        int start = end;
        while (end - start < LONGEST_UNIT && isOfUnit(Script.before(text, start))) {
            start--;
        }
        return start;
    }

    private static boolean isOfUnit(int c) {
        return Hanzi.isHanzi(c) || UNIT_SIGNS.indexOf(c) >= 0;
    }

    private boolean isOfNumber(int at) {
        int c = Script.at(text, at);
        return isDigit(at) || c == ',' || (c == '.' && isDigit(at + 1));
    }

    private boolean isDigit(int at) {
        int c = Script.at(text, at);
        return Script.isDigit(c) || Script.isFullWidthDigit(c);
    }

    /** Whether the half-width characters around a place have one of the signs of addresses beside a letter. */
    private boolean isInAddress(int at) {
        int start = at;
        while (Script.isHalfWidth(Script.before(text, start))) {
            start--;
        }
        for (int i = start; Script.isHalfWidth(Script.at(text, i)); i++) {
            boolean besideLetter = Script.isLatin(Script.before(text, i)) || Script.isLatin(Script.at(text, i + 1));
            if (besideLetter && AddressSigns.contain(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
