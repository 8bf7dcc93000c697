package io.github.bulletinkit.examples.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A way to break an issue. */
@FunctionalInterface
interface Mutation {

    /** Breaks an issue where chance tells; empty if there is nothing in it that can be broken in this way. */
    Optional<Mutant> of(Base base, Chance chance);

    /** Breaks an issue at one of its places of a kind. */
    static <P> Mutation at(Function<Base, List<P>> places, Change<P> change) {
        return (base, chance) -> {
            List<P> choices = places.apply(base);
            return choices.isEmpty() ? Optional.empty() : Optional.of(change.at(base, chance.oneOf(choices), chance));
        };
    }

    /** Breaks an issue in one of several ways. */
    static Mutation anyOf(Mutation... mutations) {
        return (base, chance) -> chance.oneOf(List.of(mutations)).of(base, chance);
    }

    /**
     * What is done at a place.
     *
     * @param <P> the kind of place
     */
    @FunctionalInterface
    interface Change<P> {
        Mutant at(Base base, P place, Chance chance);
    }
}
