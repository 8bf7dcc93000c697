package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a reader cannot read a document; says where and why. It is about form only: validation checks the content.
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
     * @param line from 1, or 0 if unknown
     * @param column from 1, or 0 if unknown
     * @param path the member, such as {@code sections[2].title}; empty if the format has no members
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

    /** The line of the fault, from 1; 0 if unknown. */
    public int line() {
        return line;
    }

    /** The column of the fault, from 1; 0 if unknown. */
    public int column() {
        return column;
    }

    /** The member, such as {@code sections[2].title}; empty if the format has no members. */
    public String path() {
        return path;
    }
}
