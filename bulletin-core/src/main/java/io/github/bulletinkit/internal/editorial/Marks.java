package io.github.bulletinkit.internal.editorial;

/** The marks that end sentences and clauses, in both widths, since the narrow ones are another rule's matter. */
final class Marks {
    /** Those that end a sentence or one of its parts, or lead to what follows. */
    static final String OF_SENTENCES = "。；：！？;:!?—…";

    /** Those that end a clause. */
    static final String OF_CLAUSES = OF_SENTENCES + "，,";

    /** Those and the enumeration comma. */
    static final String ALL = OF_CLAUSES + "、";

    private static final String FULL_STOPS = "。！？!?";
    private static final String CLOSINGS = "”’」』）";

    private Marks() {}

    /** The first index at which a text shows something. */
    static int beginning(String text) {
        int index = 0;
        while (index < text.length() && isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /**
     * The mark before an index, spaces and the closing of a quotation after the mark apart.
     *
     * @return the mark, or whatever other character is there; a space where the text begins
     */
    static char before(String text, int index) {
        int last = lastShown(text, index);
        if (last > 0 && CLOSINGS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean isRatio = last > 0 && "：:".indexOf(text.charAt(last)) >= 0 && Character.isDigit(text.charAt(last - 1));
        return last < 0 || isRatio ? ' ' : text.charAt(last);
    }

    private static int lastShown(String text, int index) {
        int last = index - 1;
        while (last >= 0 && isSpace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** How little a mark parts: 1 between sentences, 2 between their parts, 3 between clauses, 4 inside one. */
    static int depth(char mark) {
        if (FULL_STOPS.indexOf(mark) >= 0) {
            return 1;
        }
        return switch (mark) {
            case '；', ';' -> 2;
            case '、' -> 4;
            default -> 3;
        };
    }

    /** Whether a sentence ends between two indices. */
    static boolean endSentenceIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FULL_STOPS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index between two others after which no sentence ends. */
    static int beginningOfSentence(String text, int from, int to) {
        int index = to;
        while (index > from && FULL_STOPS.indexOf(text.charAt(index - 1)) < 0) {
            index--;
        }
        return index;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
