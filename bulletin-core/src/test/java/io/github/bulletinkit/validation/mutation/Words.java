package io.github.bulletinkit.validation.mutation;

import java.util.Locale;

/** Descriptions of changes. */
final class Words {
    private static final int CONTEXT = 8;

    private Words() {}

    /** A text in quotation marks, shortened, with invisible characters as code points. */
    static String quoted(String text) {
        return "'" + visible(text.length() <= 2 * CONTEXT ? text : text.substring(0, 2 * CONTEXT) + "…") + "'";
    }

    /** Some characters of a text in brackets, and the text around them. */
    static String excerpt(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - CONTEXT), start);
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
        return "'" + visible(before) + "[" + visible(text.substring(start, end)) + "]" + visible(after) + "'";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean shows = c == ' ' || Character.isLetterOrDigit(c) || isMark(c);
            visible.append(shows ? Character.toString(c) : String.format(Locale.ROOT, "<U+%04X>", c));
        });
        return visible.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != 0xFFFD;
        };
    }
}
