package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** The lines of a page as one sees them: title, leaders and folio of a row of the contents are one line. */
final class PrintedLines {
    private PrintedLines() {}

    static List<SetLine> of(Frame page) {
        List<SetLine> printed = new ArrayList<>();
        for (SetLine line : page.lines()) {
            int last = printed.size() - 1;
            if (last >= 0 && continues(printed.get(last), line)) {
                printed.set(last, joined(printed.get(last), line));
            } else {
                printed.add(line);
            }
        }
        return printed;
    }

    private static boolean continues(SetLine before, SetLine line) {
        return line.element() == TextElement.CONTENTS_ENTRY
                && before.element() == line.element()
                && Double.compare(before.baselinePt(), line.baselinePt()) == 0;
    }

    private static SetLine joined(SetLine before, SetLine line) {
        List<Glyph> glyphs = new ArrayList<>(before.glyphs());
        glyphs.addAll(line.glyphs());
        return new SetLine(
                before.element(), before.sizePt(), before.rgb(), before.baselinePt(), glyphs, before.structure());
    }
}
