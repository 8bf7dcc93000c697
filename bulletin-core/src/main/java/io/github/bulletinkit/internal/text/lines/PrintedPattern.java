package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.PrintedWords;
import java.util.regex.Pattern;

/**
 * Regular expressions that find a {@link PrintedWord}. They allow space anywhere in the word, because labels and
 * numbers are spaced in many ways, and a half-width colon.
 */
public final class PrintedPattern {
    /** Any space, or none. */
    public static final String SPACES = "[" + Spaces.ANY + "]*+";

    private PrintedPattern() {}

    /**
     * Returns the pattern of a word.
     *
     * @param values the patterns of its values
     */
    public static String of(PrintedWord word, String... values) {
        return of(word.text(), values);
    }

    /** Returns the pattern of the part before the value, with the space after it. */
    public static String ofLabel(PrintedWord word) {
        return of(PrintedWords.STANDARD.label(word)) + SPACES;
    }

    /** Returns the pattern of the part after the last value, with the space before it. */
    public static String ofEnd(PrintedWord word) {
        return SPACES + of(word.text().substring(word.text().lastIndexOf('#') + 1));
    }

    /** Returns the pattern of a text with {@code #} at the place of each value. */
    public static String of(String text, String... values) {
        StringBuilder pattern = new StringBuilder();
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            pattern.append(pattern.isEmpty() ? "" : SPACES);
            pattern.append(
                    switch (c) {
                        case '#' -> values[value++];
                        case '：' -> "[:：]";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return pattern.toString();
    }
}
