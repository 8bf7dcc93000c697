package io.github.bulletinkit.validation.mutation;

import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The paths in the mutant of the members of the base issue. */
@FunctionalInterface
interface Relocation {
    /** Nothing was moved. */
    Relocation NONE = Optional::of;

    /** The path in the mutant of the member at a path in the base; empty if it is gone. */
    Optional<String> of(String path);

    default Relocation then(Relocation next) {
        return path -> of(path).flatMap(next::of);
    }

    /** The member and all in it are gone, or others have their paths. */
    static Relocation gone(String member) {
        return path -> path.startsWith(member) ? Optional.empty() : Optional.of(path);
    }

    static Relocation inserted(String list, int at) {
        return reindexed(list, index -> index < at ? index : index + 1);
    }

    static Relocation removed(String list, int at) {
        return gone(list + "[" + at + "]").then(reindexed(list, index -> index < at ? index : index - 1));
    }

    static Relocation moved(String list, int from, int to) {
        return reindexed(list, index -> {
            if (index == from) {
                return to;
            }
            int without = index < from ? index : index - 1;
            return without < to ? without : without + 1;
        });
    }

    private static Relocation reindexed(String list, IntUnaryOperator indices) {
        String start = list + "[";
        return path -> {
            if (!path.startsWith(start)) {
                return Optional.of(path);
            }
            int end = path.indexOf(']', start.length());
            int index = Integer.parseInt(path.substring(start.length(), end));
            return Optional.of(start + indices.applyAsInt(index) + path.substring(end));
        };
    }
}
