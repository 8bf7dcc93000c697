package io.github.bulletinkit.internal.text.lines;

/** Quotes of the text in messages: short, and without characters that would upset a terminal. */
public final class Quote {
    private static final int LENGTH = 12;
    private static final int LONGEST_WHOLE = 60;

    private Quote() {}

    /** The whole text if it is not much longer than a title, else how it begins. */
    public static String of(String text) {
        return text.length() <= LONGEST_WHOLE ? "“" + printable(text) + "”" : beginning(text);
    }

    static String beginning(String text) {
        int to = Math.min(LENGTH, text.length());
        return "“" + printable(text.substring(0, to)) + (to < text.length() ? "…”" : "”");
    }

    static String ending(String text) {
        int from = Math.max(0, text.length() - LENGTH);
        return (from > 0 ? "“…" : "“") + printable(text.substring(from)) + "”";
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
