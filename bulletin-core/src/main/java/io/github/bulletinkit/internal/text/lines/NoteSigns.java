package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.model.ListMarker;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The signs ①②… of notes (脚注). Later notes of a page have plain figures, which do not show what they are. */
public final class NoteSigns {
    public static final int MOST = 20;

    static final String ALL =
            IntStream.rangeClosed(1, MOST).mapToObj(ListMarker.CIRCLED::label).collect(Collectors.joining());

    private NoteSigns() {}

    /** Returns the number of a sign; 0 if the character is none. */
    public static int number(char character) {
        return ALL.indexOf(character) + 1;
    }

    /** Whether a text has a sign from an index on. */
    public static boolean isIn(String text, int from) {
        return text.chars().skip(from).anyMatch(character -> number((char) character) > 0);
    }
}
