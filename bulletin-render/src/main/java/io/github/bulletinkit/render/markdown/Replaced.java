package io.github.bulletinkit.render.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The null character and unpaired surrogates, which Markdown cannot hold. U+FFFD stands for each, and a mark before the
 * block names them all in their order, U+FFFD itself among them.
 */
final class Replaced {
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private final List<Integer> codePoints;
    private int next;

    /** What a mark says. */
    Replaced(List<String> hexadecimal) {
        codePoints =
                hexadecimal.stream().map(number -> Integer.parseInt(number, 16)).toList();
    }

    static boolean isReplaced(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** What a mark has to say of the texts of a block, empty if nothing. */
    static String in(Stream<String> texts) {
        List<Integer> shown = texts.flatMapToInt(String::codePoints)
                .filter(c -> isReplaced(c) || c == REPLACEMENT_CHARACTER)
                .boxed()
                .toList();
        return shown.stream().anyMatch(Replaced::isReplaced)
                ? shown.stream()
                        .map(c -> String.format(Locale.ROOT, " %X", c))
                        .collect(Collectors.joining("", Marks.REPLACED, ""))
                : "";
    }

    /** A text as it was, as long as the mark says what it was. */
    String restore(String text) {
        StringBuilder restored = new StringBuilder();
        text.codePoints().map(c -> c == REPLACEMENT_CHARACTER ? next(c) : c).forEach(restored::appendCodePoint);
        return restored.toString();
    }

    private int next(int codePoint) {
        int index = next++;
        return index < codePoints.size() ? codePoints.get(index) : codePoint;
    }

    /** Whether the mark named as many characters as there were. */
    boolean isUsedUp() {
        return next == codePoints.size();
    }
}
