package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The common part of the validators: the language of the messages, and the checked rules with their severities.
 * Immutable and thread-safe.
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
     * Returns a copy with messages in another language.
     *
     * @param locale simplified Chinese for any Chinese locale, English for any other
     */
    public final V withLocale(Locale locale) {
        return with(new RuleMessages(requireNonNull(locale, "locale")), severities);
    }

    /**
     * Returns a copy that does not check these rules. For a rule by id see {@link Rule#of}.
     *
     * @throws IllegalArgumentException if this validator does not check one of the rules, or if one
     *     {@linkplain Rule#concernsPrinting() concerns printing}
     */
    public final V without(Rule... rules) {
        return without(Arrays.asList(requireNonNull(rules, "rules")));
    }

    /**
     * Returns a copy that does not check these rules.
     *
     * @throws IllegalArgumentException if this validator does not check one of the rules, or if one
     *     {@linkplain Rule#concernsPrinting() concerns printing}
     */
    public final V without(List<Rule> rules) {
        return with(messages, severities.without(rules));
    }

    /**
     * Returns a copy for which these rules, usually warnings, are errors. For a rule by id see {@link Rule#of}.
     *
     * @throws IllegalArgumentException if this validator does not check one of the rules
     */
    public final V withErrors(Rule... rules) {
        return withErrors(Arrays.asList(requireNonNull(rules, "rules")));
    }

    /**
     * Returns a copy for which these rules are errors.
     *
     * @throws IllegalArgumentException if this validator does not check one of the rules
     */
    public final V withErrors(List<Rule> rules) {
        return with(messages, severities.withErrors(rules));
    }
}
