package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.EvenRows;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table (表格) of plain text. A cell may have several lines, separated by line feeds (U+000A). CR LF and a single CR
 * are replaced by a line feed, so tables from different platforms are equal.
 *
 * @param caption the caption (表题) printed above it, empty if there is none
 * @param header the header row (表头), empty if there is none
 * @param rows the rows below the header; in a valid table each has as many cells as the header
 */
@NonEmpty(message = "{io.github.bulletinkit.table.empty}", payload = ErrorSeverity.class)
@EvenRows(payload = ErrorSeverity.class)
public record Table(
        @LegibleText(of = TextKind.CAPTION, payload = ErrorSeverity.class)
        @EditedText(groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String caption,

        List<
                        @LegibleText(of = TextKind.CELL, payload = ErrorSeverity.class)
                        @EditedText(groups = Editorial.class, payload = WarningSeverity.class) String>
                header,
        List<
                        List<
                                @LegibleText(of = TextKind.CELL, payload = ErrorSeverity.class)
                                @EditedText(groups = Editorial.class, payload = WarningSeverity.class) String>>
                rows)
        implements Block {

    public Table {
        requireNonNull(caption, "caption");
        header = cells(header, "header");
        rows = copyOfRows(Copies.of(rows, "rows"));
    }

    private static List<List<String>> copyOfRows(List<List<String>> rows) {
        List<List<String>> copy = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            copy.add(cells(rows.get(i), "rows[" + i + "]"));
        }
        return List.copyOf(copy);
    }

    private static List<String> cells(List<String> row, String name) {
        return Copies.of(row, name).stream()
                .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                .toList();
    }

    /** The number of columns: the cells of the longest row, header included; 0 if the table has no cell. */
    public int columns() {
        return Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this table. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.caption = caption;
        builder.header = header;
        builder.rows.addAll(rows);
        return builder;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }

    public static final class Builder {
        private String caption = "";
        private List<String> header = List.of();
        private final List<List<String>> rows = new ArrayList<>();

        private Builder() {}

        /** Sets the caption. */
        public Builder caption(String caption) {
            this.caption = requireNonNull(caption, "caption");
            return this;
        }

        /** Sets the texts of the header row. */
        public Builder header(String... cells) {
            return header(Arrays.asList(requireNonNull(cells, "cells")));
        }

        /** Sets the texts of the header row. */
        public Builder header(List<String> cells) {
            this.header = Copies.of(cells, "cells");
            return this;
        }

        /** Appends a row. An empty string is an empty cell. */
        public Builder row(String... cells) {
            return row(Arrays.asList(requireNonNull(cells, "cells")));
        }

        /** Appends a row. An empty string is an empty cell. */
        public Builder row(List<String> cells) {
            rows.add(Copies.of(cells, "cells"));
            return this;
        }

        /** Sets the rows below the header. */
        public Builder rows(List<? extends List<String>> rows) {
            List<List<String>> copy = Copies.of(rows, "rows");
            this.rows.clear();
            this.rows.addAll(copy);
            return this;
        }

        /** Builds the table. */
        public Table build() {
            return new Table(caption, header, rows);
        }
    }
}
