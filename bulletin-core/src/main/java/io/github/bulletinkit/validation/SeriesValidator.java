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
 * Checks the {@link Rule}s that {@linkplain Rule#concernsSeries() concern the issues of a series together}: that numbers,
 * running totals and dates run on. An {@link IssueValidator} checks each issue by itself. Immutable and safe to share between
 * threads.
 *
 * <p>The issues are counted by what half of them or more have, of several the first of: year and number within the year, a
 * number without a year, the running total alone. Numbers without a year may restart with 1 when the year of the date
 * changes, or run on. An issue that lacks what is counted, or has less than 1 there, is left out; so is an issue without a
 * date where dates are compared, and one without a running total where totals are.
 *
 * <p>Of several faults with one cause the cause is reported: a wrong number or total at the issue that has it, a missing
 * issue or a year whose numbers were not restarted at the first issue after it, and not at all those that follow.
 */
public final class SeriesValidator extends RuleValidator<SeriesValidator> {
    private final BulletinFormat format;

    private SeriesValidator(BulletinFormat format, RuleMessages messages, Severities severities) {
        super(messages, severities);
        this.format = format;
    }

    /**
     * A validator for one series, whose messages are in simplified Chinese.
     *
     * @param format the format of the series, which tells the cadence
     * @return the validator
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
     * Checks issues as the parts of one series.
     *
     * @param issues the issues, in any order; some or many may be missing before the first and after the last
     * @return all violations, in the order of the list and, at one issue, of the rules; their paths begin with the index
     *     in the list, such as {@code issues[3].masthead.number.total}
     */
    public ValidationReport validate(List<Issue> issues) {
        requireNonNull(issues, "issues");
        for (int i = 0; i < issues.size(); i++) {
            requireNonNull(issues.get(i), "issues[" + i + "]");
        }
        return new ValidationReport(Series.faults(issues, format.cadence()).stream()
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
