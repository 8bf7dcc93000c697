package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;

/** Every line is a paragraph, except a paragraph cut at the end of a page. */
final class OneLineParagraphs implements TextLayout {

    @Override
    public Step step(String open, Line before, Line line) {
        return LineJoin.between(open, line.text()) ? Step.CONTINUES_CUT : Step.BEGINS;
    }

    @Override
    public Line closed(Line line) {
        return line;
    }

    @Override
    public boolean indents(Line first) {
        return true;
    }

    @Override
    public boolean isWrapped() {
        return false;
    }
}
