package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a rule is tried.
 *
 * @param rule the rule's id
 * @param mutation breaks the rule
 * @param also other rules that some mutants necessarily break
 */
record Entry(String rule, Mutation mutation, Set<String> also) {
    private static final int MUTANTS_OF_A_BASE = 20;
    private static final int ATTEMPTS = 400;

    static Entry of(String rule, Mutation mutation, String... also) {
        return new Entry(rule, mutation, Set.of(also));
    }

    /** Mutants of a base that differ from it and from each other: as many as requested, fewer if it has too few places. */
    List<Mutant> mutantsOf(Base base) {
        List<Mutation.Way> ways = mutation.in(base);
        Chance chance = Chance.of(rule + " in " + base.name());
        Set<Issue> seen = new HashSet<>(Set.of(base.issue()));
        List<Mutant> mutants = new ArrayList<>();
        int attempts = ways.isEmpty() ? 0 : ATTEMPTS;
        for (int i = 0; i < attempts && mutants.size() < MUTANTS_OF_A_BASE; i++) {
            Mutant mutant = chance.oneOf(ways).take(chance);
            if (seen.add(mutant.issue())) {
                mutants.add(mutant);
            }
        }
        return mutants;
    }

    @Override
    public String toString() {
        return rule;
    }
}
