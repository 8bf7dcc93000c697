package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of an article to paragraphs. */
final class Paragraphs {
    // Long enough to see how a paragraph ends, and constant for paragraphs of any length.
    private static final int TAIL = 200;

    private final TextLayout layout;
    private final RepairLog repairs;
    private final List<TextLine> whole = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean indent;
    private @Nullable Line first;
    private @Nullable Line last;

    Paragraphs(TextLayout layout, RepairLog repairs) {
        this.layout = layout;
        this.repairs = repairs;
    }

    void add(Line line) {
        String tail = open.substring(Math.max(0, open.length() - TAIL));
        TextLayout.Step step = last == null ? TextLayout.Step.BEGINS : layout.step(tail, last, line);
        if (step == TextLayout.Step.BEGINS) {
            close();
            first = line;
            indent = layout.indents(line);
        } else {
            open.append(LineJoin.joint(tail, line.text()));
        }
        if (step == TextLayout.Step.CONTINUES_CUT && last != null) {
            repairs.paragraphJoined(last, line);
        }
        open.append(line.text());
        last = line;
    }

    /** Closes the last paragraph and returns all. Do not add lines afterwards. */
    List<TextLine> finish() {
        close();
        return List.copyOf(whole);
    }

    private void close() {
        if (open.length() > 0 && first != null) {
            String text = open.toString();
            whole.add(new TextLine(first, text, indent));
            open.setLength(0);
        }
    }
}
