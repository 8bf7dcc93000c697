package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.PrintedWord;
import java.util.regex.Pattern;

/**
 * Finds a {@link PrintedWord} in a text. Space may be anywhere in the word, for labels and numbers are set apart in many ways,
 * and a colon may be half-width.
 */
public final class PrintedPattern {
    /** Space of any length, or none. */
    public static final String SPACES = "[" + Spaces.ANY + "]*+";

    private PrintedPattern() {}

    /**
     * A word as a regular expression.
     *
     * @param values what the values may be, as regular expressions, one for each
     */
    public static String of(PrintedWord word, String... values) {
        return of(word.text(), values);
    }

    /** The part of a word before its value, as a regular expression, with the space after it. */
    public static String ofLabel(PrintedWord word) {
        return of(word.label()) + SPACES;
    }

    /** The part of a word after its last value, as a regular expression, with the space before it. */
    public static String ofEnd(PrintedWord word) {
        return SPACES + of(word.text().substring(word.text().lastIndexOf('#') + 1));
    }

    private static String of(String text, String... values) {
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
