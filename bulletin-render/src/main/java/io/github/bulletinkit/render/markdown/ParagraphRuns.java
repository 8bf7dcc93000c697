package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects the runs of a paragraph and joins its lines. */
final class ParagraphRuns {
    private final List<Inline> runs = new ArrayList<>();
    private boolean lineEnded;
    private boolean lineEndedInMarkup;
    private int last = ' ';

    void note(String words) {
        runs.add(new Note(words));
    }

    void add(Inline run) {
        String text = run.text();
        if (text.isEmpty()) {
            return;
        }
        if (lineEnded && needsSpace(last, text.codePointAt(0))) {
            runs.add(lineEndedInMarkup ? run.withText(" ") : new Text(" "));
        }
        lineEnded = false;
        runs.add(run);
        last = text.codePointBefore(text.length());
    }

    /** Lines are joined with a space if both characters belong to a script with spaces between words. */
    private static boolean needsSpace(int before, int after) {
        return !MarkdownToken.isChinese(before) && !MarkdownToken.isChinese(after);
    }

    /** Ends a line, in markup such as strong text or outside. */
    void lineEnd(boolean inMarkup) {
        lineEnded = true;
        lineEndedInMarkup = inMarkup;
    }

    boolean isAtLineStart() {
        return lineEnded || runs.isEmpty();
    }

    List<Inline> all() {
        return runs;
    }
}
