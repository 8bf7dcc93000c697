package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How grave the breach of each rule is to one validator; a rule that is missing is switched off. Immutable. */
final class Severities {
    private final Set<Rule> checked;
    private final Map<Rule, Severity> severities;

    private Severities(Set<Rule> checked, Map<Rule, Severity> severities) {
        this.checked = checked;
        this.severities = severities;
    }

    /** Every rule that a validator checks, with its own severity. */
    static Severities of(Predicate<Rule> checks) {
        Set<Rule> checked = EnumSet.allOf(Rule.class);
        checked.removeIf(checks.negate());
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        checked.forEach(rule -> severities.put(rule, rule.severity()));
        return new Severities(Collections.unmodifiableSet(checked), severities);
    }

    Severities without(Rule... rules) {
        Map<Rule, Severity> changed = new EnumMap<>(severities);
        for (Rule rule : requireChecked(rules)) {
            changed.remove(rule);
        }
        return new Severities(checked, changed);
    }

    Severities withErrors(Rule... rules) {
        Map<Rule, Severity> changed = new EnumMap<>(severities);
        for (Rule rule : requireChecked(rules)) {
            changed.put(rule, Severity.ERROR);
        }
        return new Severities(checked, changed);
    }

    private Rule[] requireChecked(Rule... rules) {
        requireNonNull(rules, "rules");
        for (int i = 0; i < rules.length; i++) {
            Rule rule = requireNonNull(rules[i], "rules[" + i + "]");
            if (!checked.contains(rule)) {
                throw new IllegalArgumentException("this validator does not check the rule " + rule.id()
                        + "; set it on " + (rule.concernsSeries() ? "a SeriesValidator" : "an IssueValidator"));
            }
        }
        return rules;
    }

    /** The breach of a rule as it is reported: not at all if the rule is switched off. */
    Stream<Violation> violation(Rule rule, String path, String message) {
        Severity severity = severities.get(rule);
        return severity == null ? Stream.empty() : Stream.of(new Violation(rule, severity, path, message));
    }
}
