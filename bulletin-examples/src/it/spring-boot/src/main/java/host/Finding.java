package host;

import io.github.bulletinkit.validation.ValidationReport;
import io.github.bulletinkit.validation.Violation;
import java.util.List;
import java.util.Locale;

/**
 * A fault of an issue, as sent to clients.
 *
 * @param rule what it breaks, such as {@code toc.missing}; ids never change
 * @param severity {@code error} or {@code warning}
 * @param path the member at fault, such as {@code sections[2].articles[0].title}
 * @param message what is wrong and how to correct it, in the reader's language
 */
record Finding(String rule, String severity, String path, String message) {

    static List<Finding> of(ValidationReport report) {
        return report.violations().stream().map(Finding::of).toList();
    }

    private static Finding of(Violation violation) {
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        return new Finding(violation.rule().id(), severity, violation.path(), violation.message());
    }
}
