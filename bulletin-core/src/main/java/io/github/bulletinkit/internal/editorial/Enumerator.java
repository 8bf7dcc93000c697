package io.github.bulletinkit.internal.editorial;

/**
 * What counts off an item of a list (序次语), or looks as if it did.
 *
 * @param number the number it has, or {@link Numerals#LAST}
 * @param passage the index of its passage
 * @param rank that of the passage if it stands at the beginning of one, {@link Passage#INSIDE} otherwise
 * @param isSure whether it surely counts off an item: what may as well be part of a sentence only counts where a list
 *     waits for it
 * @param mark the mark before it
 */
record Enumerator(
        EnumeratorStyle style,
        int number,
        String text,
        int passage,
        int rank,
        int start,
        int end,
        boolean isSure,
        char mark) {

    boolean isAtBeginning() {
        return rank != Passage.INSIDE;
    }

    /** Whether the words before it lead to a list that begins with it. */
    boolean isLedTo() {
        return "：:—".indexOf(mark) >= 0;
    }

    /** Whether no more than a comma stands before it. */
    boolean isAfterComma() {
        return "，、,".indexOf(mark) >= 0;
    }

    /** How deep in the text the mark before it puts it: 0 at the beginning of a passage, most after an enumeration comma. */
    int depth() {
        return isAtBeginning() ? 0 : Marks.depth(mark);
    }

    boolean isLast() {
        return number == Numerals.LAST;
    }

    /** The same enumerator with another number, as it would be written. */
    String withNumber(int other) {
        int numeral = style.opening();
        return text.substring(0, numeral)
                + style.numerals().write(other)
                + text.substring(text.length() - style.closing());
    }
}
