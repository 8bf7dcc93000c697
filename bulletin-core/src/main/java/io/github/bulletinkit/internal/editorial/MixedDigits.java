package io.github.bulletinkit.internal.editorial;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Script;
import java.util.List;
import java.util.Map;

/** Finds full-width digits in a text that also has half-width digits. Only full-width digits are consistent. */
public final class MixedDigits {

    private MixedDigits() {}

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
