package io.github.bulletinkit.render.internal.markdown;

import java.util.Comparator;
import org.commonmark.node.SourceSpan;

/** A line and a column in a document, both counted from 1; columns are Java {@code char}s. */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    /** The start of a span in a text that has lines before it. */
    public static SourcePosition of(SourceSpan span, int linesBefore) {
        return new SourcePosition(linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + 1);
    }

    public SourcePosition plus(int columns) {
        return new SourcePosition(line, column + columns);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }
}
