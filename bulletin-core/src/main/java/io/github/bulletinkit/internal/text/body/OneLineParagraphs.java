package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;

/** Every line is a paragraph, except a paragraph cut at the end of a page. */
final class OneLineParagraphs implements TextLayout {

    @Override
    public Step step(String open, Line before, Line line) {
        if (LineJoin.mustGoOn(open, line.text())) {
            return Step.CONTINUES_CUT;
        }
        boolean apart = LineShape.isAlone(before.text())
                || LineShape.isAlone(line.text())
                || SourceLine.isLabelled(before.text())
                || isTable(before, line);
        return !apart && LineJoin.between(open, line.text()) ? Step.CONTINUES_CUT : Step.BEGINS;
    }

    /** A header of a table and the first row below it. */
    private static boolean isTable(Line before, Line line) {
        int cells = LineShape.cells(line.text(), false).length;
        return cells > 2 && cells == LineShape.cells(before.text(), true).length;
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
    public boolean isCentred(TextLine line) {
        return false;
    }

    @Override
    public boolean isWrapped() {
        return false;
    }
}
