package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineBreaker;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.LineComposition;

/** Breaks blocks of text into lines: running text as it is justified, everything else as titles are. */
final class TextBreaker {
    private final Shaper shaper;
    private final LineBreaker runningText;
    private final LineBreaker titles;

    TextBreaker(Shaper shaper, LineComposition composition) {
        this.shaper = shaper;
        this.runningText = LineBreaker.runningText(composition);
        this.titles = LineBreaker.titles(composition);
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
