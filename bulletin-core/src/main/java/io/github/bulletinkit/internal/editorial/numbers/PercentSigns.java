package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds percent signs that are doubled, or of both widths in one text. The code of an address, %E4%B8, has letters. */
public final class PercentSigns {
    private static final Pattern SIGNS = Pattern.compile("(?<=[0-9０-９]\\h?)[%％‰]{1,9}(?![A-Za-z0-9])");
    private static final String HALF_WIDTH = "%";
    private static final String FULL_WIDTH = "％";

    private PercentSigns() {}

    public static List<Remark> in(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('％') < 0 && text.indexOf('‰') < 0) {
            return List.of();
        }
        List<MatchResult> found = SIGNS.matcher(text).results().toList();
        long half =
                found.stream().filter(sign -> sign.group().equals(HALF_WIDTH)).count();
        long full =
                found.stream().filter(sign -> sign.group().equals(FULL_WIDTH)).count();
        String rarer = half == 0 || full == 0 ? "" : half < full ? HALF_WIDTH : FULL_WIDTH;
        Remarks remarks = Remarks.quoting("place");
        for (MatchResult sign : found) {
            String place = Excerpt.around(text, sign.start(), sign.end());
            if (sign.group().length() > 1) {
                remarks.add("numeral.percent/doubled", Map.of("signs", sign.group(), "place", place));
            } else if (sign.group().equals(rarer)) {
                String other = rarer.equals(HALF_WIDTH) ? FULL_WIDTH : HALF_WIDTH;
                remarks.add("numeral.percent/mixed", Map.of("sign", rarer, "expected", other, "place", place));
            }
        }
        return remarks.all();
    }
}
