package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.internal.series.Fault;
import io.github.bulletinkit.internal.series.Series;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks the issues of a series together, by the {@link Rule}s that
 * {@linkplain Rule#concernsSeries() concern a series}: numbers, running totals and dates must be consecutive. An
 * {@link IssueValidator} checks each issue separately. Immutable and thread-safe.
 *
 * <p>Issues are counted by the first of these that at least half of them have: year and number within the year, a
 * number without a year, the running total alone. Numbers without a year may restart with 1 in a new year, or run on; the
 * format may say which.
 * An issue is ignored if it lacks this number or has less than 1; for the check of dates also if it has no date, and
 * for that of totals if it has no running total.
 *
 * <p>Only the cause of several faults is reported: a wrong number or total at its issue; a missing issue, or a year
 * whose numbers did not restart, at the first issue after it.
 */
public final class SeriesValidator extends RuleValidator<SeriesValidator> {
    private final BulletinFormat format;

    private SeriesValidator(BulletinFormat format, RuleMessages messages, Severities severities) {
        super(messages, severities);
        this.format = format;
    }

    /**
     * Returns a validator for one series, with messages in simplified Chinese.
     *
     * @param format tells the cadence, and whether numbers restart with the year
     */
    public static SeriesValidator of(BulletinFormat format) {
        requireNonNull(format, "format");
        List<Rule> rules = Rule.all().stream().filter(Rule::concernsSeries).toList();
        return new SeriesValidator(format, new RuleMessages(Locale.SIMPLIFIED_CHINESE), Severities.of(rules));
    }

    @Override
    SeriesValidator with(RuleMessages messages, Severities severities) {
        return new SeriesValidator(format, messages, severities);
    }

    /**
     * Checks the issues of one series.
     *
     * @param issues in any order; earlier and later issues may be missing
     * @return the violations in the order of the list and, at one issue, of the rules; paths begin with the index
     *     in the list, such as {@code issues[3].masthead.number.total}
     */
    public ValidationReport validate(List<Issue> issues) {
        requireNonNull(issues, "issues");
        for (int i = 0; i < issues.size(); i++) {
            requireNonNull(issues.get(i), "issues[" + i + "]");
        }
        return new ValidationReport(Series.faults(issues, format).stream()
                .sorted(Comparator.comparingInt(Fault::index)
                        .thenComparing(fault -> severities.order(RuleMessages.ruleOf(fault.message()))))
                .flatMap(this::violation)
                .toList());
    }

    private Stream<Violation> violation(Fault fault) {
        Rule rule = RuleMessages.ruleOf(fault.message());
        String path = "issues[" + fault.index() + "]." + fault.member();
        return severities.violation(rule, path, messages.words(fault.message(), fault.parameters()));
    }
}
