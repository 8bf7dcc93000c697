package io.github.bulletinkit.validation.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a validator found in a mutant, compared with what it should have found.
 *
 * @param mutant a description of the mutant
 * @param named what the mutation broke
 * @param missed what was not found
 * @param unexpected what was found but is not broken
 */
record Verdict(String mutant, List<Breach> named, List<Breach> missed, List<Breach> unexpected) {

    /**
     * The verdict on a validator.
     *
     * @param kept what was broken before and still is
     */
    static Verdict of(String mutant, List<Breach> named, List<Breach> kept, List<Breach> found) {
        List<Breach> expected = Stream.concat(named.stream(), kept.stream()).toList();
        return new Verdict(mutant, named, without(expected, found), without(found, expected));
    }

    boolean isRight() {
        return missed.isEmpty() && unexpected.isEmpty();
    }

    /** What is left of a list if each of others is taken out of it once. */
    private static List<Breach> without(List<Breach> breaches, List<Breach> others) {
        List<Breach> left = new ArrayList<>(breaches);
        others.forEach(left::remove);
        return left.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "%n%s%n    must break %s%n    missed     %s%n    unexpected %s"
                .formatted(mutant, named, missed, unexpected);
    }
}
