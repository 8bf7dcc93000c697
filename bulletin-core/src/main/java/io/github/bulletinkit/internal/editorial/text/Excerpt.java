package io.github.bulletinkit.internal.editorial.text;

/** Quotes a place of a text with a few characters around it, from the same line, so that an author finds it. */
public final class Excerpt {
    private static final int CHARACTERS_AROUND = 6;

    private Excerpt() {}

    public static String around(String text, int start, int end) {
        int from = start;
        for (int n = 0; n < CHARACTERS_AROUND && Script.before(text, from) != Script.NONE; n++) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        int to = end;
        for (int n = 0; n < CHARACTERS_AROUND && Script.at(text, to) != Script.NONE; n++) {
            to += Character.charCount(text.codePointAt(to));
        }
        return text.substring(from, to);
    }
}
