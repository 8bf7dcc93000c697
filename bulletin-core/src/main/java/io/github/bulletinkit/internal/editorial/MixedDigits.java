package io.github.bulletinkit.internal.editorial;

import java.util.List;
import java.util.Map;

/** Full-width digits in a text that has half-width ones too. A text that has full-width digits only is even. */
public final class MixedDigits {

    private MixedDigits() {}

    /**
     * The first number of a text with a full-width digit, if some digits of the text are half-width.
     *
     * @param text the text
     * @return the remark, if there is such a number
     */
    public static List<Remark> in(String text) {
        int fullWidth = 0;
        while (fullWidth < text.length() && !Script.isFullWidthDigit(text.charAt(fullWidth))) {
            fullWidth++;
        }
        if (fullWidth == text.length() || text.chars().noneMatch(Script::isDigit)) {
            return List.of();
        }
        int start = fullWidth;
        while (start > 0 && isAnyDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = fullWidth;
        while (end < text.length() && isAnyDigit(text.charAt(end))) {
            end++;
        }
        return List.of(new Remark("numeral.width", Map.of("number", text.substring(start, end))));
    }

    private static boolean isAnyDigit(char c) {
        return Script.isDigit(c) || Script.isFullWidthDigit(c);
    }
}
