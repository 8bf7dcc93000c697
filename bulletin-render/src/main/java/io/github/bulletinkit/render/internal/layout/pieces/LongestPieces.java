package io.github.bulletinkit.render.internal.layout.pieces;

import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.WordBreaks;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/**
 * The widths, in em, of the longest pieces in cells of a table.
 *
 * @param header in cells of the header: what is before brackets, or in them
 * @param hanziWord in all cells: a word of hanzi or Latin, or an amount
 * @param amount in cells below the header: a Latin word or an amount
 * @param word in cells below the header: a Latin word or a figure
 */
record LongestPieces(double header, double hanziWord, double amount, double word) {
    static final LongestPieces NONE = new LongestPieces(0, 0, 0, 0);

    /** Text up to this width is on one line in most columns, so that its words need not be found. */
    private static final double SHORT_TEXT = 3;

    static LongestPieces ofHeader(ShapedCell cell) {
        double header = longest(cell, text -> longest(text, (part, index) -> !part.isOpening(index)));
        return new LongestPieces(header, longest(cell, LongestPieces::hanziWord), 0, 0);
    }

    static LongestPieces ofCell(ShapedCell cell) {
        return new LongestPieces(
                0,
                longest(cell, LongestPieces::hanziWord),
                longest(cell, text -> longest(text, ShapedText::partsAmount)),
                longest(cell, text -> longest(text, (part, index) -> false)));
    }

    LongestPieces max(LongestPieces other) {
        return new LongestPieces(
                Math.max(header, other.header),
                Math.max(hanziWord, other.hanziWord),
                Math.max(amount, other.amount),
                Math.max(word, other.word));
    }

    LongestPieces withAmount(double width) {
        return max(new LongestPieces(0, 0, width, 0));
    }

    private static double hanziWord(ShapedText text) {
        if (text.lineWidth() <= SHORT_TEXT) {
            return text.lineWidth();
        }
        WordBreaks words = WordBreaks.of(text);
        return longest(text, (part, index) -> part.partsAmount(index) || words.isInsideWord(index));
    }

    private static double longest(ShapedCell cell, ToDoubleFunction<ShapedText> longest) {
        return cell.parts().stream().mapToDouble(longest).max().orElse(0);
    }

    private static double longest(ShapedText text, BiPredicate<ShapedText, Integer> isInPiece) {
        double longest = 0;
        for (int start = 0; start < text.size(); ) {
            int end = start + 1;
            while (end < text.size() && (!text.mayBreak(end) || isInPiece.test(text, end))) {
                end++;
            }
            longest = Math.max(longest, text.naturalWidth(start, end));
            start = end;
        }
        return longest;
    }
}
