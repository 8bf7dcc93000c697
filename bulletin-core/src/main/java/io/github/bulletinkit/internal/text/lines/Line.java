package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Spaces;

/**
 * A line that is not blank.
 *
 * @param number from 1
 * @param page from 0
 * @param indent the columns of space before the text; an ideographic space takes two
 * @param text the text without the space around it
 */
public record Line(int number, int page, int indent, String text) {
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final int TAB_COLUMNS = 4;

    public Line {
        text = text.substring(inkStart(text), inkEnd(text));
    }

    /** Returns a line as printed, with the space before it. */
    public static Line printed(int number, int page, String printed) {
        int indent = 0;
        for (int i = 0; i < inkStart(printed); i++) {
            indent += columns(printed.charAt(i));
        }
        return new Line(number, page, indent, printed);
    }

    private static int columns(char space) {
        return space == IDEOGRAPHIC_SPACE ? 2 : space == '\t' ? TAB_COLUMNS : 1;
    }

    public Line withText(String other) {
        return new Line(number, page, indent, other);
    }

    Line onPage(int other) {
        return new Line(number, other, indent, text);
    }

    /** Returns what two printings of a title have in common: the characters without spaces, full-width ASCII folded. */
    public String key() {
        return key(text);
    }

    public static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char character = title.charAt(i);
            if (!Spaces.isSpace(character)) {
                key.append(character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character);
            }
        }
        return key.toString();
    }

    private static int inkStart(String text) {
        int start = 0;
        while (start < text.length() && Spaces.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int inkEnd(String text) {
        int end = text.length();
        while (end > 0 && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, inkStart(text));
    }
}
