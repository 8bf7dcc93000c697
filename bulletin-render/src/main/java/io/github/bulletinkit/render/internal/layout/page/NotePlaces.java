package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.layout.frame.Destination;
import io.github.bulletinkit.render.internal.layout.pagination.NoteArea;
import io.github.bulletinkit.render.internal.layout.pagination.Page;
import io.github.bulletinkit.render.internal.layout.pieces.TextLines;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of notes, which begin afresh on each page, and the places of the notes and of their marks. */
final class NotePlaces {
    private final IdentityHashMap<TextBlock, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<TextBlock, Destination> marks = new IdentityHashMap<>();
    private final IdentityHashMap<TextBlock, Destination> notes = new IdentityHashMap<>();

    NotePlaces(List<Page> pages, PageStyle style) {
        NoteArea area = NoteArea.of(style);
        for (int page = 0; page < pages.size(); page++) {
            int number = 0;
            for (Page.Column column : pages.get(page).columns()) {
                double left = ColumnArea.of(style, column, page + 1).leftPt();
                number = addMarks(column, number, page, left, style);
                addNotes(column, page, left, style, area);
            }
        }
    }

    /** Numbers the notes from the one after a number on; returns the last number. */
    private int addMarks(Page.Column column, int lastNumber, int page, double leftPt, PageStyle style) {
        int number = lastNumber;
        for (Page.Slice slice : column.slices()) {
            for (int piece = slice.from(); piece < slice.to(); piece++) {
                for (TextLines note : slice.broken().notes(piece, piece + 1)) {
                    number++;
                    int line = slice.gridLine() + slice.broken().gridLines(slice.from(), piece);
                    double top = style.topPt() + line * style.linePitchPt();
                    numbers.put(note.block(), number);
                    marks.put(note.block(), new Destination(page, leftPt, top));
                }
            }
        }
        return number;
    }

    private void addNotes(Page.Column column, int page, double leftPt, PageStyle style, NoteArea area) {
        int line = 0;
        for (Page.NoteSlice slice : column.notes()) {
            if (slice.from() == 0) {
                double end = style.topPt() + column.notesEnd() * style.linePitchPt();
                double top = area.middlePt(line, column.noteLines(), end) - area.linePitchPt() / 2;
                notes.put(slice.note().block(), new Destination(page, leftPt, top));
            }
            line += slice.lines();
        }
    }

    int number(TextBlock note) {
        return found(numbers.get(note));
    }

    Destination mark(TextBlock note) {
        return found(marks.get(note));
    }

    Destination note(TextBlock note) {
        return found(notes.get(note));
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a note is on no page");
        }
        return value;
    }
}
