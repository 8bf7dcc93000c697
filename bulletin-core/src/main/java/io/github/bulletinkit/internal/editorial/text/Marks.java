package io.github.bulletinkit.internal.editorial.text;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;

/** The marks that end sentences and clauses, in both widths, because another rule reports half-width ones. */
public final class Marks {
    /** Marks that end a sentence or one of its parts, or introduce what follows. */
    public static final String OF_SENTENCES =
            Punctuation.inBothWidths(Punctuation.SENTENCE_ENDS + Punctuation.PART_ENDS)
                    + Punctuation.DASHES
                    + Punctuation.ELLIPSES;

    /** Marks that end a clause, too. */
    public static final String OF_CLAUSES = OF_SENTENCES + Punctuation.inBothWidths("，");

    /** The enumeration comma, too. */
    public static final String ALL = OF_CLAUSES + "、";

    private static final String SENTENCE_ENDS = Punctuation.inBothWidths(Punctuation.SENTENCE_ENDS);

    private Marks() {}

    public static int beginning(String text) {
        int index = 0;
        while (index < text.length() && Spaces.isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /**
     * Returns the character before an index, usually a mark, without spaces and one closing mark; a space at the
     * beginning of the text.
     */
    public static char before(String text, int index) {
        int last = lastShown(text, index);
        if (last > 0 && Punctuation.isClosing(text.charAt(last))) {
            last--;
        }
        boolean isRatio = last > 0 && "：:".indexOf(text.charAt(last)) >= 0 && Character.isDigit(text.charAt(last - 1));
        return last < 0 || isRatio ? ' ' : text.charAt(last);
    }

    private static int lastShown(String text, int index) {
        int last = index - 1;
        while (last >= 0 && Spaces.isSpace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** Returns how weak a mark is: 1 between sentences, 2 between their parts, 3 between clauses, 4 inside a clause. */
    public static int depth(char mark) {
        if (SENTENCE_ENDS.indexOf(mark) >= 0) {
            return 1;
        }
        return switch (mark) {
            case '；', ';' -> 2;
            case '、' -> 4;
            default -> 3;
        };
    }

    public static boolean endClauseIn(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> OF_CLAUSES.indexOf(c) >= 0);
    }

    public static boolean endSentenceIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lowest index in the range after which no sentence ends. */
    public static int beginningOfSentence(String text, int from, int to) {
        int index = to;
        while (index > from && SENTENCE_ENDS.indexOf(text.charAt(index - 1)) < 0) {
            index--;
        }
        return index;
    }
}
