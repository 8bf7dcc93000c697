package io.github.bulletinkit.render.markdown;

import java.util.Comparator;
import org.commonmark.node.SourceSpan;

/** A line and a column in a document, both counted from 1; columns are Java {@code char}s. */
record Place(int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** The start of a span in a text that has lines before it. */
    static Place of(SourceSpan span, int linesBefore) {
        return new Place(linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    Place plus(int columns) {
        return new Place(line, column + columns);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
