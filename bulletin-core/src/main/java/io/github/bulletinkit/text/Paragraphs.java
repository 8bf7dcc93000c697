package io.github.bulletinkit.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of an article together to paragraphs. */
final class Paragraphs {
    // Enough to see how a paragraph ends, and little enough for paragraphs of any length.
    private static final int TAIL = 200;

    private final List<Repair> repairs;
    private final List<String> whole = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable Line last;

    Paragraphs(List<Repair> repairs) {
        this.repairs = repairs;
    }

    void add(Line line) {
        String tail = open.substring(Math.max(0, open.length() - TAIL));
        if (last != null && Continuation.between(tail, line.text())) {
            repairs.add(new Repair(
                    Repair.Kind.PARAGRAPH_JOINED,
                    last.number(),
                    Quote.ending(last.text()) + " 接第 " + line.number() + " 行 " + Quote.beginning(line.text())));
            open.append(Continuation.joint(tail, line.text()));
        } else {
            close();
        }
        open.append(line.text());
        last = line;
    }

    /** The paragraphs; no more can be added. */
    List<String> finish() {
        close();
        return List.copyOf(whole);
    }

    private void close() {
        if (open.length() > 0) {
            whole.add(open.toString());
            open.setLength(0);
        }
    }
}
