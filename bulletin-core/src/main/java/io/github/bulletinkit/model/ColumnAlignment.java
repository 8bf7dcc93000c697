package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the cells of a table's column are aligned below the header. The header is always centred. */
public enum ColumnAlignment {
    /**
     * By the text: if most cells of the column are numbers, their units digits are in one line, decimals or not; short
     * text is centred, text of several lines is justified.
     */
    AUTO,
    LEFT,
    CENTER,
    RIGHT;

    /**
     * Returns the alignment with an id.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ids
     */
    public static ColumnAlignment of(String id) {
        requireNonNull(id, "id");
        return Arrays.stream(values())
                .filter(alignment -> alignment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an alignment is one of "
                        + Arrays.stream(values()).map(ColumnAlignment::id).collect(Collectors.joining(", "))
                        + ", but is " + id));
    }

    /** The name in documents, such as {@code right}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
