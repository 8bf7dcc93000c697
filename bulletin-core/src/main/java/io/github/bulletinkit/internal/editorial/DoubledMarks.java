package io.github.bulletinkit.internal.editorial;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks that stand twice where GB/T 15834-2011 wants one. */
public final class DoubledMarks {
    private static final Pattern DOUBLED = Pattern.compile("[，。、；：]{2,}");

    private DoubledMarks() {}

    /**
     * What is doubled in a text, in one remark.
     *
     * @param text the text
     * @return the remark, if anything is doubled
     */
    public static List<Remark> in(String text) {
        return DOUBLED
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(marks -> new Remark("punctuation.doubled", Map.of("marks", marks)))
                .stream()
                .toList();
    }
}
