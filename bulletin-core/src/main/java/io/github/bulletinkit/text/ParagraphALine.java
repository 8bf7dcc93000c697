package io.github.bulletinkit.text;

/** Every paragraph is one line, but for those that were cut at the end of a page. */
final class ParagraphALine implements Setting {

    @Override
    public Step step(String open, Line before, Line line) {
        return Continuation.between(open, line.text()) ? Step.MENDS : Step.BEGINS;
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
