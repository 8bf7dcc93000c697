package io.github.bulletinkit.text;

import io.github.bulletinkit.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of an article together to paragraphs. */
final class Paragraphs {
    // Enough to see how a paragraph ends, and little enough for paragraphs of any length.
    private static final int TAIL = 200;

    private final Setting setting;
    private final List<Repair> repairs;
    private final List<Paragraph> whole = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean indent;
    private @Nullable Line last;

    Paragraphs(Setting setting, List<Repair> repairs) {
        this.setting = setting;
        this.repairs = repairs;
    }

    void add(Line line) {
        String tail = open.substring(Math.max(0, open.length() - TAIL));
        Setting.Step step = last == null ? Setting.Step.BEGINS : setting.step(tail, last, line);
        if (step == Setting.Step.BEGINS) {
            close();
            indent = setting.indents(line);
        } else {
            open.append(Continuation.joint(tail, line.text()));
        }
        if (step == Setting.Step.MENDS && last != null) {
            repairs.add(new Repair(
                    Repair.Kind.PARAGRAPH_JOINED,
                    last.number(),
                    Quote.ending(last.text()) + " 接第 " + line.number() + " 行 " + Quote.beginning(line.text())));
        }
        open.append(line.text());
        last = line;
    }

    /** The paragraphs; no more can be added. */
    List<Paragraph> finish() {
        close();
        return List.copyOf(whole);
    }

    private void close() {
        if (open.length() > 0) {
            String text = open.toString();
            whole.add(Paragraph.builder().text(text).indent(indent).build());
            open.setLength(0);
        }
    }
}
