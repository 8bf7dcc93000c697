package io.github.bulletinkit.validation.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Copies of lists in which something is changed. */
final class Lists {

    private Lists() {}

    static <T> List<T> changed(List<T> list, Consumer<List<T>> change) {
        List<T> changed = new ArrayList<>(list);
        change.accept(changed);
        return changed;
    }

    static <T> List<T> with(List<T> list, int index, T element) {
        return changed(list, copy -> copy.set(index, element));
    }

    /** The list with one element taken out and put in again elsewhere. */
    static <T> List<T> moved(List<T> list, int from, int to) {
        return changed(list, copy -> copy.add(to, copy.remove(from)));
    }

    /**
     * The new index of the element that is reported after one was moved: for two swapped neighbours it is the later one,
     * because either could be the moved one.
     */
    static int outOfOrder(int from, int to) {
        return Math.abs(from - to) == 1 ? Math.max(from, to) : to;
    }
}
