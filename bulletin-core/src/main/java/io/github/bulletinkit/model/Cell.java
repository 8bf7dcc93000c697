package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;

/**
 * A cell of a {@link Table}. It may have several lines, separated by line feeds (U+000A). CR LF and a single CR are
 * replaced by a line feed, so tables from different platforms are equal.
 *
 * @param text the text, empty for an empty cell
 * @param columns how many columns it spans, from 1 to {@value #MOST_SPANNED}
 * @param rows how many rows it spans, from 1 to {@value #MOST_SPANNED}
 */
@LegibleText(of = TextKind.CELL, payload = ErrorSeverity.class)
@EditedText(groups = Editorial.class, payload = WarningSeverity.class)
public record Cell(String text, int columns, int rows) {
    /** The most columns, and the most rows, that a cell spans. */
    public static final int MOST_SPANNED = 1000;

    /**
     * Checks the spans.
     *
     * @throws IllegalArgumentException if a span is out of its range
     */
    public Cell {
        text = requireNonNull(text, "text").replace("\r\n", "\n").replace('\r', '\n');
        requireSpan("columns", columns);
        requireSpan("rows", rows);
    }

    private static void requireSpan(String name, int span) {
        if (span < 1 || span > MOST_SPANNED) {
            throw new IllegalArgumentException(
                    name + " of a cell must lie between 1 and " + MOST_SPANNED + ", but is " + span);
        }
    }

    /** Returns a cell in one column and one row. */
    public static Cell of(String text) {
        return new Cell(text, 1, 1);
    }

    /** Returns a cell with the same spans and another text. */
    public Cell withText(String text) {
        return new Cell(text, columns, rows);
    }

    /** Whether it spans several columns or rows. */
    public boolean isSpanning() {
        return columns > 1 || rows > 1;
    }
}
