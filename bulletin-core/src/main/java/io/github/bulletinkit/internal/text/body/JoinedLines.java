package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import java.util.Map;

/**
 * Every line is a whole paragraph.
 *
 * @param indented whether the paragraph of each line is indented
 */
record JoinedLines(Map<Line, Boolean> indented) implements TextLayout {

    @Override
    public Step step(String open, Line before, Line line) {
        return Step.BEGINS;
    }

    @Override
    public Line closed(Line line) {
        return line;
    }

    @Override
    public boolean indents(Line first) {
        return indented.getOrDefault(first, true);
    }

    @Override
    public boolean isCentred(TextLine line) {
        return false;
    }

    @Override
    public boolean isWrapped() {
        return false;
    }
}
