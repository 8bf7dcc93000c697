package io.github.bulletinkit.render.markdown;

import java.util.Comparator;
import org.commonmark.node.SourceSpan;

/**
 * A place in a document.
 *
 * @param line counted from 1
 * @param column in Java {@code char}s, counted from 1
 */
record Place(int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** The start of a span in a text that has lines before it. */
    static Place of(SourceSpan span, int linesBefore) {
        return new Place(linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    /** A place further right. */
    Place plus(int columns) {
        return new Place(line, column + columns);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
