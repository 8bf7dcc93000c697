package io.github.bulletinkit.render.internal.layout.flow;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An element of the logical structure of an issue, which screen readers follow. Content without an element is page
 * furniture. Each element has a place of its own in the issue, so two are never equal. Immutable.
 */
public final class StructureElement {
    private final StructureType type;
    private final @Nullable StructureElement parent;
    private final String alternative;
    private final String actualText;
    private final int columns;
    private final int rows;

    private StructureElement(
            StructureType type,
            @Nullable StructureElement parent,
            String alternative,
            String actualText,
            int columns,
            int rows) {
        this.type = requireNonNull(type, "type");
        this.parent = parent;
        this.alternative = alternative;
        this.actualText = actualText;
        this.columns = columns;
        this.rows = rows;
    }

    /** An element at the top of the issue. */
    public static StructureElement root(StructureType type) {
        return new StructureElement(type, null, "", "", 1, 1);
    }

    /** An element in this one, after those created before. */
    public StructureElement child(StructureType type) {
        return new StructureElement(type, this, "", "", 1, 1);
    }

    /** A cell of a table in this row; its spans are at least 1. */
    public StructureElement cell(StructureType type, int columns, int rows) {
        return new StructureElement(type, this, "", "", columns, rows);
    }

    /** A picture at the top of the issue. */
    public static StructureElement rootFigure(String alternative) {
        return new StructureElement(StructureType.FIGURE, null, alternative, "", 1, 1);
    }

    public StructureElement figure(String alternative) {
        return new StructureElement(StructureType.FIGURE, this, alternative, "", 1, 1);
    }

    /** The same element for text that is printed in another way than it is read, for example with additional spaces. */
    public StructureElement reading(String actualText) {
        return new StructureElement(type, parent, alternative, actualText, columns, rows);
    }

    public StructureType type() {
        return type;
    }

    /** The element around this one, null at the top. */
    public @Nullable StructureElement parent() {
        return parent;
    }

    /** The alternative text of a picture, else empty. */
    public String alternative() {
        return alternative;
    }

    /** The text to be read if it differs from the printed one, else empty. */
    public String actualText() {
        return actualText;
    }

    /** The columns that a cell of a table spans, else 1. */
    public int columns() {
        return columns;
    }

    /** The rows that a cell of a table spans, else 1. */
    public int rows() {
        return rows;
    }
}
