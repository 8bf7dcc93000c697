package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.pagination.NoteArea;
import io.github.bulletinkit.render.internal.layout.pagination.Page;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import java.util.List;

/** Places the notes at the foot of a column, and the short rule above them. */
final class NotePlacer {
    /** The length of the rule, relative to the measure. */
    private static final double RULE_LENGTH = 1.0 / 4;

    private static final double RULE_PT = 0.5;

    private final PageStyle style;
    private final NoteArea area;
    private final SpanPlacer placer;

    NotePlacer(PageStyle style, Shaper shaper, NotePlaces notes) {
        this.style = style;
        this.area = NoteArea.of(style);
        this.placer = new SpanPlacer(style, shaper, notes);
    }

    void place(Page.Column column, ColumnArea place, List<Frame.Item> items, List<Frame.Link> links) {
        int lines = column.noteLines();
        if (lines == 0) {
            return;
        }
        double end = style.topPt() + column.notesEnd() * style.linePitchPt();
        int rgb = style.textStyle(TextElement.NOTE).rgb();
        double width = RULE_LENGTH * place.measurePt();
        items.add(new Frame.Rule(place.leftPt(), end - area.heightPt(lines), width, RULE_PT, rgb));
        int line = 0;
        for (Page.NoteSlice slice : column.notes()) {
            for (int i = slice.from(); i < slice.to(); i++) {
                placer.place(slice.note(), i, place.leftPt(), area.middlePt(line, lines, end), items, links);
                line++;
            }
        }
    }
}
