package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The severity that each rule has for one validator; a rule that is switched off has none. Immutable. */
final class Severities {
    /** The rules that the validator knows, in the order of a report. */
    private final List<Rule> known;

    private final Map<Rule, Severity> severities;

    private Severities(List<Rule> known, Map<Rule, Severity> severities) {
        this.known = known;
        this.severities = severities;
    }

    /** The severity of each rule as the rule has it. */
    static Severities of(List<Rule> rules) {
        Map<Rule, Severity> severities = new LinkedHashMap<>();
        rules.forEach(rule -> severities.put(rule, rule.severity()));
        return new Severities(List.copyOf(rules), severities);
    }

    /** These and the rule of a host. */
    Severities and(Rule rule) {
        if (Stream.concat(Rule.all().stream(), known.stream())
                .anyMatch(other -> other.id().equals(rule.id()))) {
            throw new IllegalArgumentException("there is a rule " + rule + " already; give yours another id");
        }
        List<Rule> rules = new ArrayList<>(known);
        rules.add(rule);
        Map<Rule, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(rule, rule.severity());
        return new Severities(List.copyOf(rules), changed);
    }

    Severities without(List<Rule> rules) {
        Severities changed = changed(rules, severity -> null);
        for (Rule rule : rules) {
            if (rule.concernsPrinting()) {
                throw new IllegalArgumentException(
                        "the rule " + rule + " cannot be switched off: an issue that breaks it cannot be printed");
            }
        }
        return changed;
    }

    Severities withErrors(List<Rule> rules) {
        return changed(rules, severity -> Severity.ERROR);
    }

    private Severities changed(List<Rule> rules, UnaryOperator<@Nullable Severity> change) {
        Map<Rule, Severity> changed = new LinkedHashMap<>(severities);
        for (int i = 0; i < requireNonNull(rules, "rules").size(); i++) {
            Rule rule = requireNonNull(rules.get(i), "rules[" + i + "]");
            if (!known.contains(rule)) {
                throw new IllegalArgumentException("this validator does not check the rule " + rule + "; set it on "
                        + (rule.concernsSeries() ? "a SeriesValidator" : "an IssueValidator"));
            }
            changed.compute(rule, (key, severity) -> change.apply(severity));
        }
        return new Severities(known, changed);
    }

    /** The place of a rule among those that are broken at one member. */
    int order(Rule rule) {
        return known.indexOf(rule);
    }

    /** Whether a rule is checked, that is, not switched off. */
    boolean isChecked(Rule rule) {
        return severities.get(rule) != null;
    }

    /** The violation as it is reported: not at all if the rule is switched off. */
    Stream<Violation> violation(Rule rule, String path, String message) {
        Severity severity = severities.get(rule);
        return severity == null ? Stream.empty() : Stream.of(new Violation(rule, severity, path, message));
    }
}
