package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import java.util.List;
import java.util.Map;

/** Finds full-width digits in a text that also has half-width digits. Only full-width digits are consistent. */
public final class MixedDigits {

    private MixedDigits() {}

    public static List<Remark> in(String text) {
        if (!Script.hasFullWidthDigit(text) || text.chars().noneMatch(Script::isDigit)) {
            return List.of();
        }
        Remarks remarks = Remarks.quoting("number", "place");
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean fullWidth = false;
            while (end < text.length() && isAnyDigit(text.charAt(end))) {
                fullWidth |= Script.isFullWidthDigit(text.charAt(end));
                end++;
            }
            if (fullWidth) {
                String number = text.substring(start, end);
                remarks.add("numeral.width", Map.of("number", number, "place", Excerpt.around(text, start, end)));
            }
            start = end + 1;
        }
        return remarks.all();
    }

    private static boolean isAnyDigit(char c) {
        return Script.isDigit(c) || Script.isFullWidthDigit(c);
    }
}
