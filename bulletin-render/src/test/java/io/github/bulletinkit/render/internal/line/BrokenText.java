package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.LineComposition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in the fake font, and its lines. */
final class BrokenText {
    static final PairRules RULES = new PairRules(LineComposition.standard());

    private BrokenText() {}

    static ShapedText shape(String text) {
        return shape(text, RULES);
    }

    static ShapedText shape(String text, PairRules rules) {
        return new Shaper(new FixedWidthMetrics(), rules).shape(StyledText.of(text, FontRole.FANG_SONG));
    }

    /** Fills one line after the other and keeps amounts whole. */
    static GreedyLineBreaker greedy(PairRules rules) {
        return GreedyLineBreaker.justified(rules, StretchLimits.JUSTIFIED);
    }

    /** Chooses the lines of a paragraph together and keeps amounts whole. */
    static ParagraphBreaker wholeParagraph(PairRules rules) {
        return new ParagraphBreaker(rules, StretchLimits.JUSTIFIED, greedy(rules));
    }

    /** The lines of running text of one measure, made as a style asks for. */
    static List<String> lines(String text, LineComposition composition, double measure) {
        PairRules rules = new PairRules(composition);
        return lines(shape(text, rules), greedy(rules), measure, measure);
    }

    static List<String> lines(String text, LineBreaker breaker, double firstMeasure, double measure) {
        return lines(shape(text), breaker, firstMeasure, measure);
    }

    private static List<String> lines(ShapedText shaped, LineBreaker breaker, double firstMeasure, double measure) {
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
