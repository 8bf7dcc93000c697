package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.validation.Violation;
import java.util.Locale;

/**
 * A line of the report: a repair, an error or a warning.
 *
 * @param kind {@code REPAIR}, {@code ERROR} or {@code WARNING}
 * @param id the id of the repair or of the rule
 * @param path the line, or the path of the member
 */
public record Finding(String kind, String id, String path, String message) {

    public static Finding repair(String id, int line, String message) {
        return new Finding("REPAIR", id, "line:" + line, message);
    }

    static Finding repair(String id, MemberPath path, String message) {
        return new Finding("REPAIR", id, path.toString(), message);
    }

    public static Finding of(Violation violation) {
        String kind = violation.severity().name().toUpperCase(Locale.ROOT);
        return new Finding(kind, violation.rule().id(), violation.path(), violation.message());
    }

    public boolean isError() {
        return kind.equals("ERROR");
    }

    /** The finding on one line, without control characters. */
    @Override
    public String toString() {
        return String.join(" ", kind, id, path, message).replaceAll("\\R|\\p{Cc}", " ");
    }
}
