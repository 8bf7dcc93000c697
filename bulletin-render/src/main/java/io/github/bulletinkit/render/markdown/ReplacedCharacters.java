package io.github.bulletinkit.render.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The null character and unpaired surrogates, which Markdown cannot hold. Each is written as U+FFFD, and a mark before
 * the block lists them all in order, also each real U+FFFD.
 */
final class ReplacedCharacters {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private final List<Integer> codePoints;
    private int next;

    ReplacedCharacters(List<String> hexadecimal) {
        codePoints =
                hexadecimal.stream().map(number -> Integer.parseInt(number, 16)).toList();
    }

    static boolean isReplaced(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** The mark for the texts of a block, empty if it needs none. */
    static String mark(Stream<String> texts) {
        List<Integer> shown = texts.flatMapToInt(String::codePoints)
                .filter(c -> isReplaced(c) || c == REPLACEMENT_CHARACTER)
                .boxed()
                .toList();
        return shown.stream().anyMatch(ReplacedCharacters::isReplaced)
                ? shown.stream()
                        .map(c -> String.format(Locale.ROOT, " %X", c))
                        .collect(Collectors.joining("", Marks.REPLACED, ""))
                : "";
    }

    /** The original text, as far as the mark lists its characters. */
    String restore(String text) {
        StringBuilder restored = new StringBuilder();
        text.codePoints().map(c -> c == REPLACEMENT_CHARACTER ? next(c) : c).forEach(restored::appendCodePoint);
        return restored.toString();
    }

    private int next(int codePoint) {
        int index = next++;
        return index < codePoints.size() ? codePoints.get(index) : codePoint;
    }

    /** Whether the mark lists as many characters as there were. */
    boolean isUsedUp() {
        return next == codePoints.size();
    }
}
