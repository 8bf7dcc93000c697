package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds words that replace an enumerator: in 一是…二靠…三是 and 一方面…二是… nothing is missing. */
final class EnumeratorSubstitutes {
    /** How far back the first item of a list is searched, in characters. */
    private static final int REACH = 400;

    private static final List<Numerals> NUMERALS = List.of(Numerals.WORDS, Numerals.HANZI);

    private final List<Passage> passages;

    EnumeratorSubstitutes(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether something between the two items begins with this number, after a mark like that before the second. */
    boolean existBetween(int number, Enumerator first, Enumerator second) {
        Search search = new Search(number, second);
        for (int passage = first.passage(); passage <= second.passage(); passage++) {
            int from = passage == first.passage() ? first.end() : 0;
            int to = passage == second.passage() ? second.start() : length(passage);
            if (search.finds(passages.get(passage).text(), from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something before the item, or in the passage above if the item begins one, begins with this number. */
    boolean existBefore(int number, Enumerator item) {
        if (item.isLedTo()) {
            return false;
        }
        int above = item.isAtBeginning() && item.passage() > 0 ? item.passage() - 1 : item.passage();
        int end = above == item.passage() ? item.start() : length(above);
        return new Search(number, item).finds(passages.get(above).text(), Math.max(0, end - REACH), end);
    }

    private int length(int passage) {
        return passages.get(passage).text().length();
    }

    private static final class Search {
        private final int number;
        private final String marks;
        /**
         * The characters after each number 1; another number with the same character continues a list inside the item.
         */
        private final Set<Character> inside = new HashSet<>();

        Search(int number, Enumerator before) {
            this.number = number;
            marks = before.isAfterComma() ? Marks.ALL : Marks.OF_SENTENCES;
        }

        boolean finds(String text, int from, int to) {
            int beginning = Marks.beginning(text);
            for (int i = Math.max(from, beginning); i < to; i++) {
                boolean begins = i == beginning || marks.indexOf(text.charAt(i - 1)) >= 0;
                if (begins && isFoundAt(i, text)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFoundAt(int index, String text) {
            int start = "第其".indexOf(text.charAt(index)) >= 0 && !text.startsWith("其次", index) ? index + 1 : index;
            for (Numerals numerals : NUMERALS) {
                int end = start < text.length() ? numerals.end(text, start) : start;
                if (end > start && end < text.length()) {
                    return isMeant(numerals.value(text.substring(start, end)), text.charAt(end));
                }
            }
            return false;
        }

        private boolean isMeant(int value, char after) {
            if (value == number) {
                return !inside.contains(after);
            }
            if (value == 1) {
                inside.add(after);
            }
            return false;
        }
    }
}
