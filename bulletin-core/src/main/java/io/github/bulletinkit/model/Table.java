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
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table (表格) of plain text.
 *
 * @param caption the caption (表题) printed above it, empty if there is none
 * @param header the header (表头), or the first row of it; empty if there is none
 * @param subheaders the further rows of the header, below the first
 * @param rows the rows below the header; in a valid table each has as many columns as the header
 * @param alignment the alignment of the columns below the header, from the first on; columns after the last have
 *     {@link ColumnAlignment#AUTO}, which is left out at the end
 * @param turned whether it is printed sideways on pages of its own (横排表格, GB/T 9704-2012, 8)
 */
@NonEmpty(message = "{io.github.bulletinkit.table.empty}", payload = ErrorSeverity.class)
@EvenRows(payload = ErrorSeverity.class)
public record Table(
        @LegibleText(of = TextKind.CAPTION, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.CAPTION, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String caption,

        List<@Valid Cell> header,
        List<List<@Valid Cell>> subheaders,
        List<List<@Valid Cell>> rows,
        List<ColumnAlignment> alignment,
        boolean turned)
        implements Block {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if there are further rows of the header, but no first one
     */
    public Table {
        requireNonNull(caption, "caption");
        header = Copies.of(header, "header");
        subheaders = Copies.ofRows(subheaders, "subheaders");
        rows = Copies.ofRows(rows, "rows");
        alignment = withoutDefaults(Copies.of(alignment, "alignment"));
        if (header.isEmpty() && !subheaders.isEmpty()) {
            throw new IllegalArgumentException(
                    "subheaders are the rows below the first row of the header, but header has no cell; fill it");
        }
    }

    private static List<ColumnAlignment> withoutDefaults(List<ColumnAlignment> alignment) {
        int end = alignment.size();
        while (end > 0 && alignment.get(end - 1) == ColumnAlignment.AUTO) {
            end--;
        }
        return alignment.subList(0, end);
    }

    /** Returns all rows of the header; none if there is no header. */
    public List<List<Cell>> headerRows() {
        return header.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(header), subheaders.stream()).toList();
    }

    /** The columns of the widest row, header included; 0 if the table has no cell. */
    public int columns() {
        return Math.max(TableGrid.of(headerRows()).columns(), TableGrid.of(rows).columns());
    }

    /** Returns the alignment of a column, counted from 0. */
    public ColumnAlignment alignment(int column) {
        return column < alignment.size() ? alignment.get(column) : ColumnAlignment.AUTO;
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
        builder.subheaders.addAll(subheaders);
        builder.rows.addAll(rows);
        builder.alignment = alignment;
        builder.turned = turned;
        return builder;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }

    public static final class Builder {
        private String caption = "";
        private List<Cell> header = List.of();
        private final List<List<Cell>> subheaders = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<ColumnAlignment> alignment = List.of();
        private boolean turned;

        private Builder() {}

        /** Sets the caption. */
        public Builder caption(String caption) {
            this.caption = requireNonNull(caption, "caption");
            return this;
        }

        /** Sets the texts of the header, or of its first row. */
        public Builder header(String... cells) {
            return header(Arrays.asList(requireNonNull(cells, "cells")));
        }

        /** Sets the texts of the header, or of its first row. */
        public Builder header(List<String> cells) {
            this.header = plain(cells);
            return this;
        }

        /** Sets the header, or its first row, with cells that may span columns and rows. */
        public Builder header(Consumer<RowBuilder> row) {
            this.header = RowBuilder.built(row);
            return this;
        }

        /** Appends a row to the header, below the first. */
        public Builder subheader(String... cells) {
            subheaders.add(plain(Arrays.asList(requireNonNull(cells, "cells"))));
            return this;
        }

        /** Appends a row to the header, below the first. */
        public Builder subheader(Consumer<RowBuilder> row) {
            subheaders.add(RowBuilder.built(row));
            return this;
        }

        /** Appends a row. An empty string is an empty cell. */
        public Builder row(String... cells) {
            return row(Arrays.asList(requireNonNull(cells, "cells")));
        }

        /** Appends a row. An empty string is an empty cell. */
        public Builder row(List<String> cells) {
            rows.add(plain(cells));
            return this;
        }

        /** Appends a row with cells that may span columns and rows. */
        public Builder row(Consumer<RowBuilder> row) {
            rows.add(RowBuilder.built(row));
            return this;
        }

        /** Sets the texts of the rows below the header. */
        public Builder rows(List<? extends List<String>> rows) {
            List<List<Cell>> copy = Copies.<String>ofRows(rows, "rows").stream()
                    .map(Builder::plain)
                    .toList();
            this.rows.clear();
            this.rows.addAll(copy);
            return this;
        }

        /** Sets the alignment of the columns below the header, from the first on. */
        public Builder alignment(ColumnAlignment... alignment) {
            this.alignment = Copies.of(Arrays.asList(requireNonNull(alignment, "alignment")), "alignment");
            return this;
        }

        /** Sets whether the table is printed sideways on pages of its own. */
        public Builder turned(boolean turned) {
            this.turned = turned;
            return this;
        }

        private static List<Cell> plain(List<String> cells) {
            return Copies.of(cells, "cells").stream().map(Cell::of).toList();
        }

        /**
         * Builds the table.
         *
         * @throws IllegalArgumentException if there are further rows of the header, but no first one
         */
        public Table build() {
            return new Table(caption, header, subheaders, rows, alignment, turned);
        }
    }
}
