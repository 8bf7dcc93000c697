package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/** The visible lines of a page: title, leaders and folio of a row of the contents are one line. */
final class PrintedLines {
    private PrintedLines() {}

    static List<PlacedLine> of(Frame page) {
        List<PlacedLine> printed = new ArrayList<>();
        for (PlacedLine line : page.lines()) {
            int last = printed.size() - 1;
            if (isPlaceOfNote(line)) {
                continue;
            }
            if (last >= 0 && continues(printed.get(last), line)) {
                printed.set(last, joined(printed.get(last), line));
            } else {
                printed.add(line);
            }
        }
        return printed;
    }

    /** A note has a place in the line of its mark but no text there. */
    private static boolean isPlaceOfNote(PlacedLine line) {
        StructureElement structure = line.structure();
        return structure != null
                && structure.type() == StructureType.NOTE
                && line.glyphs().isEmpty();
    }

    private static boolean continues(PlacedLine before, PlacedLine line) {
        return line.element() == TextElement.CONTENTS_ENTRY
                && before.element() == line.element()
                && Double.compare(before.baselinePt(), line.baselinePt()) == 0;
    }

    private static PlacedLine joined(PlacedLine before, PlacedLine line) {
        List<Glyph> glyphs = new ArrayList<>(before.glyphs());
        glyphs.addAll(line.glyphs());
        return new PlacedLine(
                before.element(), before.sizePt(), before.rgb(), before.baselinePt(), glyphs, before.structure());
    }
}
