package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.flow.TextSpan;
import io.github.bulletinkit.render.internal.layout.frame.Destination;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import io.github.bulletinkit.render.internal.line.Glyph;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.List;

/** Places lines of text in parts: the spans of the text, and what is between them. Fills in the numbers of notes. */
final class SpanPlacer {
    private final PageStyle style;
    private final Shaper shaper;
    private final NotePlaces notes;
    private final TextPlacer textPlacer;

    SpanPlacer(PageStyle style, Shaper shaper, NotePlaces notes) {
        this.style = style;
        this.shaper = shaper;
        this.notes = notes;
        this.textPlacer = new TextPlacer(style, shaper);
    }

    TextPlacer textPlacer() {
        return textPlacer;
    }

    /** Adds a line, counted from 0 in its block, to {@code items} and {@code links}, and returns it as a whole. */
    PlacedLine place(
            TextLines lines, int line, double leftPt, double middlePt, List<Frame.Item> items, List<Frame.Link> links) {
        PlacedLine placed = textPlacer.place(lines, line, leftPt, middlePt);
        TextBlock block = lines.block();
        int start = lines.lineStart(line);
        int end = lines.lineEnd(line);
        int at = start;
        for (TextSpan span : block.spans()) {
            int from = Math.max(start, block.text().clustersBefore(span.run()));
            int to = Math.min(end, block.text().clustersBefore(span.run() + 1));
            if (from < to) {
                if (at < from) {
                    items.add(between(placed, at - start, from - start, block));
                }
                Part part = new Part(lines, placed, from, placed.glyphs().subList(from - start, to - start), middlePt);
                place(part, span, items, links);
                at = to;
            }
        }
        if (at == start) {
            items.add(placed);
        } else if (at < end || (line == 0 && isOnlyLabel(block))) {
            items.add(between(placed, at - start, end - start, block));
        }
        return placed;
    }

    /** Whether a block is the label of an item without text. */
    private static boolean isOnlyLabel(TextBlock block) {
        return block.text().runs().size() == 1 && block.spans().get(0) instanceof TextSpan.Label;
    }

    private static PlacedLine between(PlacedLine line, int from, int to, TextBlock block) {
        return line.part(line.glyphs().subList(from, to), line.rgb(), block.structure());
    }

    /** A part of a line, which begins with a cluster of the block. */
    private record Part(TextLines lines, PlacedLine line, int cluster, List<Glyph> glyphs, double middlePt) {
        double emPt() {
            return lines.block().shape().emPt();
        }

        double cellPt(int index) {
            Glyph glyph = glyphs.get(index);
            return glyph.xPt() - glyph.fit().originEm() * emPt();
        }
    }

    private void place(Part part, TextSpan span, List<Frame.Item> items, List<Frame.Link> links) {
        int rgb = part.line().rgb();
        if (span instanceof TextSpan.Label) {
            items.add(part.line().part(part.glyphs(), rgb, span.structure()));
        } else if (span instanceof TextSpan.WebLink link) {
            items.add(part.line().part(part.glyphs(), style.linkRgb(), span.structure()));
            links.add(area(part, new Frame.Address(link.address()), span));
        } else if (span instanceof TextSpan.NoteMark mark) {
            TextBlock note = mark.note();
            items.add(number(part, span, notes.number(note)));
            // Keeps the place of the note in reading order, which is after its mark.
            items.add(part.line().part(List.of(), rgb, note.structure()));
            links.add(area(part, place(notes.note(note), "注", note), span));
        } else if (span instanceof TextSpan.NoteNumber) {
            TextBlock note = part.lines().block();
            items.add(number(part, span, notes.number(note)));
            links.add(area(part, place(notes.mark(note), "正文，注", note), span));
        } else {
            throw new IllegalStateException("no place for " + span.getClass().getName());
        }
    }

    private Frame.Place place(Destination destination, String what, TextBlock note) {
        return new Frame.Place(destination, what + notes.number(note));
    }

    private PlacedLine number(Part part, TextSpan span, int number) {
        StyledText.Run mark = part.lines().block().text().runs().get(span.run());
        List<Glyph> glyphs = shaper.noteNumber(mark, number, part.emPt(), part.cellPt(0));
        return part.line().part(glyphs, part.line().rgb(), span.structure());
    }

    private Frame.Link area(Part part, Frame.Target target, TextSpan span) {
        int last = part.glyphs().size() - 1;
        double left = part.cellPt(0);
        double right = part.cellPt(last) + textPlacer.bodyPt(part.lines(), part.cluster() + last);
        double half = ContentsRowPlacer.LINK_HALF_HEIGHT * part.line().sizePt();
        return new Frame.Link(target, span.structure(), left, part.middlePt() - half, right - left, 2 * half);
    }
}
