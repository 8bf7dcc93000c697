package io.github.bulletinkit.internal.text.lines;

/** Short quotations of the text for messages, without control characters. */
public final class Quote {
    private static final int LENGTH = 12;
    private static final int LONGEST_WHOLE = 60;

    private Quote() {}

    /** Quotes the whole text if it is not much longer than a title, else its beginning. */
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

    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
