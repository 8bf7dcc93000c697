package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the validators have in common: the language of the messages, and which rules are checked with which severity.
 * Immutable and safe to share between threads.
 *
 * @param <V> the validator itself
 */
public abstract sealed class RuleValidator<V> permits IssueValidator, SeriesValidator {
    final RuleMessages messages;
    final Severities severities;

    RuleValidator(RuleMessages messages, Severities severities) {
        this.messages = messages;
        this.severities = severities;
    }

    abstract V with(RuleMessages messages, Severities severities);

    /**
     * The same validator with messages in another language.
     *
     * @param locale any Chinese locale for simplified Chinese, any other for English
     * @return the validator
     */
    public final V withLocale(Locale locale) {
        return with(new RuleMessages(requireNonNull(locale, "locale")), severities);
    }

    /**
     * The same validator without some rules: what breaks them is not reported.
     *
     * @param rules the rules to switch off; by id through {@link Rule#of}
     * @return the validator
     * @throws IllegalArgumentException if this validator does not check one of the rules
     */
    public final V without(Rule... rules) {
        return without(Arrays.asList(requireNonNull(rules, "rules")));
    }

    /**
     * The same validator without some rules: what breaks them is not reported.
     *
     * @param rules the rules to switch off
     * @return the validator
     * @throws IllegalArgumentException if this validator does not check one of the rules
     */
    public final V without(List<Rule> rules) {
        return with(messages, severities.without(rules));
    }

    /**
     * The same validator, for which some rules are errors: an issue that breaks one is not valid.
     *
     * @param rules the rules to raise, usually those of warnings; by id through {@link Rule#of}
     * @return the validator
     * @throws IllegalArgumentException if this validator does not check one of the rules
     */
    public final V withErrors(Rule... rules) {
        return withErrors(Arrays.asList(requireNonNull(rules, "rules")));
    }

    /**
     * The same validator, for which some rules are errors: an issue that breaks one is not valid.
     *
     * @param rules the rules to raise
     * @return the validator
     * @throws IllegalArgumentException if this validator does not check one of the rules
     */
    public final V withErrors(List<Rule> rules) {
        return with(messages, severities.withErrors(rules));
    }
}
