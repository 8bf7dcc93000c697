package io.github.bulletinkit.internal.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Leaves out the rules that an editorial constraint does not check. */
final class ExceptedRules {
    private ExceptedRules() {}

    /**
     * Returns the checks without those of some rules.
     *
     * @throws ConstraintDeclarationException if the constraint does not check one of the rules
     */
    static <C> List<C> leaveOut(List<C> checks, Function<C, String> ruleOf, Annotation constraint, String... rules) {
        List<String> known = checks.stream().map(ruleOf).toList();
        for (String rule : rules) {
            if (!known.contains(rule)) {
                throw new ConstraintDeclarationException(
                        constraint + " does not check the rule \"" + rule + "\"; it checks " + known);
            }
        }
        Set<String> without = Set.copyOf(Arrays.asList(rules));
        return checks.stream()
                .filter(check -> !without.contains(ruleOf.apply(check)))
                .toList();
    }
}
