package host;

import io.github.bulletinkit.validation.Severity;
import io.github.bulletinkit.validation.Violation;
import java.util.Locale;

/**
 * Something that is wrong with an issue, as clients are told of it.
 *
 * @param rule what it breaks, such as {@code toc.missing}; ids never change
 * @param severity {@code error} or {@code warning}
 * @param path the member at fault, such as {@code sections[2].articles[0].title}
 * @param message what is wrong and how to mend it, in the reader's language
 */
record Finding(String rule, String severity, String path, String message) {
    private static final String ERROR = name(Severity.ERROR);

    static Finding of(Violation violation) {
        return new Finding(violation.rule().id(), name(violation.severity()), violation.path(), violation.message());
    }

    static Finding error(String rule, String path, String message) {
        return new Finding(rule, ERROR, path, message);
    }

    boolean isError() {
        return severity.equals(ERROR);
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
