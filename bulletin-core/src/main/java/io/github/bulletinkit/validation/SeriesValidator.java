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
 * Holds the issues of a series against the {@link Rule}s that {@linkplain Rule#concernsSeries() concern several}: that
 * numbers, running totals and dates run on. What an issue says by itself is an {@link IssueValidator}'s matter. Immutable
 * and safe to share between threads.
 *
 * <p>The issues are counted by what half of them or more have, of several the first of: year and number within the year, a
 * number without a year, the running total alone. Numbers without a year may restart with 1 when the year of the date
 * changes, or run on. An issue that lacks what is counted, or has less than 1 there, is left out; so is an issue without a
 * date where dates are compared, and one without a running total where totals are.
 *
 * <p>Of several faults with one cause the cause is reported: a wrong number or total at the issue that has it, a missing
 * issue or a year whose numbers were not restarted at the first issue after it, and not at all those that follow.
 */
public final class SeriesValidator {
    private final BulletinFormat format;
    private final RuleMessages messages;
    private final Severities severities;

    private SeriesValidator(BulletinFormat format, RuleMessages messages, Severities severities) {
        this.format = format;
        this.messages = messages;
        this.severities = severities;
    }

    /**
     * A validator for one series, whose messages are in simplified Chinese.
     *
     * @param format the format of the series, which tells the cadence
     * @return the validator
     */
    public static SeriesValidator of(BulletinFormat format) {
        requireNonNull(format, "format");
        return new SeriesValidator(
                format, new RuleMessages(Locale.SIMPLIFIED_CHINESE), Severities.of(Rule::concernsSeries));
    }

    /**
     * The same validator with messages in another language.
     *
     * @param locale any Chinese locale for simplified Chinese, any other for English
     * @return the validator
     */
    public SeriesValidator withLocale(Locale locale) {
        requireNonNull(locale, "locale");
        return new SeriesValidator(format, new RuleMessages(locale), severities);
    }

    /**
     * The same validator without some rules: their breaches are not reported.
     *
     * @param rules the rules to switch off; by id through {@link Rule#of}
     * @return the validator
     * @throws IllegalArgumentException if a rule concerns a single issue: that is for an {@link IssueValidator}
     */
    public SeriesValidator without(Rule... rules) {
        return new SeriesValidator(format, messages, severities.without(rules));
    }

    /**
     * The same validator, to which the breaches of some rules are errors.
     *
     * @param rules the rules to raise, usually those of warnings; by id through {@link Rule#of}
     * @return the validator
     * @throws IllegalArgumentException if a rule concerns a single issue: that is for an {@link IssueValidator}
     */
    public SeriesValidator withErrors(Rule... rules) {
        return new SeriesValidator(format, messages, severities.withErrors(rules));
    }

    /**
     * Judges issues as the parts of one series.
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
                        .thenComparing(fault -> RuleMessages.ruleOf(fault.message())))
                .flatMap(this::violation)
                .toList());
    }

    private Stream<Violation> violation(Fault fault) {
        Rule rule = RuleMessages.ruleOf(fault.message());
        String path = "issues[" + fault.index() + "]." + fault.member();
        return severities.violation(rule, path, messages.words(fault.message(), fault.parameters()));
    }
}
