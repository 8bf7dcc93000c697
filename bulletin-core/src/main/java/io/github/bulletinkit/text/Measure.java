package io.github.bulletinkit.text;

/**
 * The measure (行长) that wrapped text is set to: how far its full lines reach.
 *
 * @param em its length in em
 */
record Measure(double em) {
    // Marks are squeezed and Latin is wider or narrower than reckoned.
    private static final double INDENT = 2;

    /** How far a line reaches from the left edge of the type area. */
    static double reach(Line line, boolean indented) {
        return TextWidth.of(line.text()) + (indented ? INDENT : 0);
    }

    /**
     * Whether a line was ended on purpose: what begins the next would have fitted at its end.
     *
     * @param reach how far the line reaches
     * @param next the line after it
     * @param slack the room that must be left over for certainty, in em
     */
    boolean leavesRoom(double reach, Line next, double slack) {
        return reach + TextWidth.of(unit(next.text())) + slack <= em;
    }

    /** What begins a line and cannot be parted: a word, a figure and what it counts, and the marks after it. */
    static String unit(String text) {
        int end = text.offsetByCodePoints(0, 1);
        if (TextWidth.isNarrow(text.charAt(0)) || isOpening(text.charAt(0))) {
            while (end < text.length() && TextWidth.isNarrow(text.charAt(end))) {
                end++;
            }
            end = Math.min(text.length(), end + 1);
        }
        while (end < text.length() && Continuation.mayNotBeginLine(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isOpening(char character) {
        return "“‘（《〈「『【〔".indexOf(character) >= 0;
    }
}
