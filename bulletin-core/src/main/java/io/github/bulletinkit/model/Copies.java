package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Unmodifiable copies of lists. A null list or element is refused with its name. */
final class Copies {
    private Copies() {}

    static <T> List<T> of(List<? extends T> list, String name) {
        requireNonNull(list, name);
        for (int i = 0; i < list.size(); i++) {
            requireNonNull(list.get(i), name + "[" + i + "]");
        }
        return List.copyOf(list);
    }

    static <T> List<List<T>> ofRows(List<? extends List<? extends T>> rows, String name) {
        List<List<T>> copy = new ArrayList<>();
        for (int i = 0; i < requireNonNull(rows, name).size(); i++) {
            copy.add(of(rows.get(i), name + "[" + i + "]"));
        }
        return List.copyOf(copy);
    }
}
