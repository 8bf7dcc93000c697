package io.github.bulletinkit.validation.mutation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be done to an issue to break it. */
@FunctionalInterface
interface Mutation {

    /** The ways to do it to an issue; none if there is nothing in it that can be broken so. */
    List<Way> in(Base base);

    /** Breaks a part that every issue has. */
    static Mutation of(BiFunction<Base, Chance, Mutant> change) {
        return base -> List.of(chance -> change.apply(base, chance));
    }

    /** Breaks an issue at one of its places of a kind. */
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

    /** A way to break an issue, of which chance tells the rest. */
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
