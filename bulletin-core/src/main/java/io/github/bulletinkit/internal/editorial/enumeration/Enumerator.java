package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.editorial.text.Passage;

/**
 * The number of an item of a list (序次语), or text that looks like one.
 *
 * @param number its number, or {@link Numerals#LAST}
 * @param passage the index of its passage
 * @param rank that of the passage if it begins one, else {@link Passage#INSIDE}
 * @param isSure false if it may be part of a sentence; then it counts only where a list expects it
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

    /** Whether the text before it introduces a list. */
    boolean isLedTo() {
        return "：:—".indexOf(mark) >= 0;
    }

    boolean isAfterComma() {
        return "，、,".indexOf(mark) >= 0;
    }

    /** The depth of the mark before it: 0 at the beginning of a passage, highest after an enumeration comma. */
    int depth() {
        return isAtBeginning() ? 0 : Marks.depth(mark);
    }

    boolean isLast() {
        return number == Numerals.LAST;
    }

    /** Returns this enumerator written with another number. */
    String withNumber(int other) {
        int numeral = style.opening();
        return text.substring(0, numeral)
                + style.numerals().write(other)
                + text.substring(text.length() - style.closing());
    }
}
