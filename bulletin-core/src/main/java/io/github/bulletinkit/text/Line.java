package io.github.bulletinkit.text;

/**
 * A line of the text that is not blank.
 *
 * @param number its number, counted from 1
 * @param text what it says, without the space around it
 */
record Line(int number, String text) {

    Line {
        text = stripped(text);
    }

    /** Whether a character is space of any width, no-break spaces included. */
    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    Line withText(String other) {
        return new Line(number, other);
    }

    /**
     * What two printings of the same title have in common: the characters without any space, full-width forms of ASCII
     * folded.
     */
    String key() {
        return key(text);
    }

    static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char character = title.charAt(i);
            if (!isSpace(character)) {
                key.append(character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character);
            }
        }
        return key.toString();
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
