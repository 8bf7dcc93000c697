package io.github.bulletinkit.render.internal.layout;

/** Breaks blocks of text into lines: running text as it is justified, everything else as titles are. */
final class TextBreaker {
    private final Shaper shaper;
    private final LineBreaker runningText;
    private final LineBreaker titles;

    TextBreaker(Shaper shaper, PairRules rules) {
        this.shaper = shaper;
        this.runningText = GreedyLineBreaker.justified(rules);
        this.titles = new TitleLineBreaker(GreedyLineBreaker.ragged(rules));
    }

    TextLines breakLines(TextBlock block) {
        LineShape shape = block.shape();
        LineBreaker breaker = shape.alignment() == Alignment.JUSTIFIED ? runningText : titles;
        double measure = shape.measureEm() - shape.indentEm();
        double firstMeasure = measure - shape.firstLineIndentEm();
        return new TextLines(block, breaker.breakLines(shape(block.text()), firstMeasure, measure));
    }

    ShapedText shape(StyledText text) {
        return shaper.shape(text);
    }
}
