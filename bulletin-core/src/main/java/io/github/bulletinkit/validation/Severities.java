package io.github.bulletinkit.validation;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How grave the breach of each rule is to one validator; a rule that is missing is switched off. Immutable. */
final class Severities {
    private final Map<Rule, Severity> severities;

    private Severities(Map<Rule, Severity> severities) {
        this.severities = severities;
    }

    /** Every rule with its own severity. */
    static Severities ofRules() {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            severities.put(rule, rule.severity());
        }
        return new Severities(severities);
    }

    Severities without(Rule... rules) {
        Map<Rule, Severity> changed = new EnumMap<>(severities);
        for (Rule rule : rules) {
            changed.remove(rule);
        }
        return new Severities(changed);
    }

    Severities withErrors(Rule... rules) {
        Map<Rule, Severity> changed = new EnumMap<>(severities);
        for (Rule rule : rules) {
            changed.put(rule, Severity.ERROR);
        }
        return new Severities(changed);
    }

    /** The breach of a rule as it is reported: not at all if the rule is switched off. */
    Stream<Violation> violation(Rule rule, String path, String message) {
        Severity severity = severities.get(rule);
        return severity == null ? Stream.empty() : Stream.of(new Violation(rule, severity, path, message));
    }
}
