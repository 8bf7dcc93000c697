package io.github.bulletinkit.validation.mutation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** A change that breaks an issue. */
@FunctionalInterface
interface Mutation {

    /** The possible changes of this kind in an issue; empty if there are none. */
    List<Way> in(Base base);

    /** Breaks a part that every issue has. */
    static Mutation of(BiFunction<Base, Chance, Mutant> change) {
        return base -> List.of(chance -> change.apply(base, chance));
    }

    /** Changes an issue at one of its places of a kind. */
    static <P> Mutation at(Function<Base, List<P>> places, Change<P> change) {
        return base -> {
            List<P> choices = places.apply(base);
            return choices.isEmpty() ? List.of() : List.of(chance -> change.at(base, chance.oneOf(choices), chance));
        };
    }

    /** Breaks an issue in one of several ways. */
    static Mutation anyOf(Mutation... mutations) {
        return base -> Stream.of(mutations)
                .flatMap(mutation -> mutation.in(base).stream())
                .toList();
    }

    /** A change whose details are random. */
    @FunctionalInterface
    interface Way {
        Mutant take(Chance chance);
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
