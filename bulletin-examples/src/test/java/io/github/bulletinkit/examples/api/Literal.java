package io.github.bulletinkit.examples.api;

import java.lang.reflect.Array;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values of constants and of annotation elements as Java source. */
final class Literal {
    private Literal() {}

    static String of(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(index -> of(Array.get(value, index)))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Class<?> type) {
            return TypeText.of(type) + ".class";
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
