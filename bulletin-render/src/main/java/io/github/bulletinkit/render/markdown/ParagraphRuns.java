package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects the runs of a paragraph and joins its lines. */
final class ParagraphRuns {
    private final List<Inline> runs = new ArrayList<>();
    private boolean lineEnded;
    private boolean strongAtLineEnd;
    private int last = ' ';

    void text(String text) {
        append(text, new Text(text), new Text(" "));
    }

    void strong(String text) {
        append(text, new Strong(text), strongAtLineEnd ? new Strong(" ") : new Text(" "));
    }

    private void append(String text, Inline run, Inline space) {
        if (text.isEmpty()) {
            return;
        }
        if (lineEnded && needsSpace(last, text.codePointAt(0))) {
            runs.add(space);
        }
        lineEnded = false;
        runs.add(run);
        last = text.codePointBefore(text.length());
    }

    /** Lines are joined with a space if both characters belong to a script with spaces between words. */
    private static boolean needsSpace(int before, int after) {
        return !MarkdownToken.isChinese(before) && !MarkdownToken.isChinese(after);
    }

    /** Ends a line, in strong text or outside. */
    void lineEnd(boolean strong) {
        lineEnded = true;
        strongAtLineEnd = strong;
    }

    boolean isAtLineStart() {
        return lineEnded || runs.isEmpty();
    }

    List<Inline> all() {
        return runs;
    }
}
