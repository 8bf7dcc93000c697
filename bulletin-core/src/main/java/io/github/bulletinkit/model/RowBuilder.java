package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds a row of a {@link Table} cell by cell. A column that a cell of a row above reaches gets no cell here. */
public final class RowBuilder {
    private final List<Cell> cells = new ArrayList<>();

    private RowBuilder() {}

    static List<Cell> built(Consumer<RowBuilder> row) {
        RowBuilder builder = new RowBuilder();
        requireNonNull(row, "row").accept(builder);
        return List.copyOf(builder.cells);
    }

    /** Appends a cell in one column and one row. */
    public RowBuilder cell(String text) {
        return cell(Cell.of(text));
    }

    /**
     * Appends a cell.
     *
     * @param columns how many columns it spans, itself included
     * @param rows how many rows it spans, itself included
     * @throws IllegalArgumentException if a span is not from 1 to {@link Cell#MOST_SPANNED}
     */
    public RowBuilder cell(String text, int columns, int rows) {
        return cell(new Cell(text, columns, rows));
    }

    /** Appends a cell. */
    public RowBuilder cell(Cell cell) {
        cells.add(requireNonNull(cell, "cell"));
        return this;
    }

    /** Appends cells. */
    public RowBuilder cells(List<Cell> cells) {
        this.cells.addAll(Copies.of(cells, "cells"));
        return this;
    }
}
