package io.github.bulletinkit.internal.editorial.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has the text of something earlier, apart from spaces.
 *
 * @param first the first that has the text
 */
record Copies<T>(T later, T first) {
    private static final int OPENING = 16;

    /**
     * Finds the copies. Whole texts are only compared where the openings are the same, because that is rare.
     *
     * @param texts the texts of one, in order; at least one
     */
    static <T> List<Copies<T>> among(List<T> all, Function<T, List<Line>> texts) {
        Map<String, T> openings = new HashMap<>();
        Map<String, Map<String, T>> wholes = new HashMap<>();
        List<Copies<T>> copies = new ArrayList<>();
        for (T one : all) {
            String opening = opening(texts.apply(one).get(0).text());
            T like = openings.putIfAbsent(opening, one);
            if (like != null) {
                T first = wholes.computeIfAbsent(opening, key -> new HashMap<>(Map.of(whole(texts.apply(like)), like)))
                        .putIfAbsent(whole(texts.apply(one)), one);
                if (first != null) {
                    copies.add(new Copies<>(one, first));
                }
            }
        }
        return copies;
    }

    private static String opening(String text) {
        String printed = Line.printed(text.substring(0, Math.min(2 * OPENING, text.length())));
        return printed.substring(0, Math.min(OPENING, printed.length()));
    }

    static String whole(List<Line> texts) {
        return texts.stream().map(line -> Line.printed(line.text())).collect(Collectors.joining("\n"));
    }
}
