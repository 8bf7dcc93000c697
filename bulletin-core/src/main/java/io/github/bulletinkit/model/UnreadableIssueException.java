package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Says that a document is not one that the reader it was given to can read, and where it stopped. Faults of content, as
 * against form, are no reading errors: they are left to validation.
 */
public final class UnreadableIssueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String path;

    /**
     * A fault at a place in the document.
     *
     * @param problem what is wrong and what would be right
     * @param line the line, counted from 1, or 0 where unknown
     * @param column the column, counted from 1, or 0 where unknown
     * @param path the member at fault, such as {@code sections[2].title}, or empty where the format has no members
     * @param cause the fault as another library reported it, or null
     */
    public UnreadableIssueException(String problem, int line, int column, String path, @Nullable Throwable cause) {
        super(place(line, column, requireNonNull(path, "path")) + requireNonNull(problem, "problem"), cause);
        this.line = line;
        this.column = column;
        this.path = path;
    }

    private static String place(int line, int column, String path) {
        StringBuilder place = new StringBuilder();
        if (line > 0) {
            place.append("line ").append(line);
            if (column > 0) {
                place.append(", column ").append(column);
            }
        }
        if (!path.isEmpty()) {
            place.append(place.isEmpty() ? "at " : ", at ").append(path);
        }
        return place.isEmpty() ? "" : place.append(": ").toString();
    }

    /**
     * The line at fault.
     *
     * @return the line, counted from 1, or 0 where unknown
     */
    public int line() {
        return line;
    }

    /**
     * The column at fault.
     *
     * @return the column, counted from 1, or 0 where unknown
     */
    public int column() {
        return column;
    }

    /**
     * The member at fault.
     *
     * @return a path such as {@code sections[2].title}, or empty where the format has no members
     */
    public String path() {
        return path;
    }
}
