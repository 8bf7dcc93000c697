package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.style.FontRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in the fake font, and the lines that a breaker makes of it. */
final class BrokenText {
    static final PairRules RULES = new PairRules();

    private BrokenText() {}

    static ShapedText shape(String text) {
        return new Shaper(new FixedWidthMetrics(), RULES).shape(StyledText.of(text, FontRole.FANG_SONG));
    }

    static List<String> lines(String text, LineBreaker breaker, double firstMeasure, double measure) {
        ShapedText shaped = shape(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : breaker.breakLines(shaped, firstMeasure, measure)) {
            lines.add(IntStream.range(start, end)
                    .mapToObj(i -> shaped.cluster(i).text())
                    .collect(Collectors.joining()));
            start = end;
        }
        return lines;
    }
}
