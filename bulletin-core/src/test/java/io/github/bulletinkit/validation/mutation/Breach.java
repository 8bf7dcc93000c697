package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.validation.Violation;
import java.util.Comparator;

/**
 * A rule and the path at which it is broken.
 *
 * @param rule its id
 */
record Breach(String rule, String path) implements Comparable<Breach> {
    private static final Comparator<Breach> ORDER =
            Comparator.comparing(Breach::path).thenComparing(Breach::rule);

    static Breach of(Violation violation) {
        return new Breach(violation.rule().id(), violation.path());
    }

    @Override
    public int compareTo(Breach other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rule + " " + path;
    }
}
