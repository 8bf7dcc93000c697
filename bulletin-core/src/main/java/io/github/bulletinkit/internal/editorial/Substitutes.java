package io.github.bulletinkit.internal.editorial;

import java.util.List;

/** The other words that may count off an item of a list: in 一是…二靠…三是 or 一方面…二是… nothing is left out. */
final class Substitutes {
    /** How far back the first item of a list is looked for, in characters. */
    private static final int REACH = 1000;

    private final List<Passage> passages;

    Substitutes(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether between two enumerators a clause begins with a number. */
    boolean stand(int number, Enumerator after, Enumerator before) {
        if (after.passage() == before.passage()) {
            return stand(number, before.passage(), after.end(), before.start());
        }
        boolean found = stand(number, after.passage(), after.end(), length(after.passage()));
        for (int passage = after.passage() + 1; !found && passage < before.passage(); passage++) {
            found = stand(number, passage, 0, length(passage));
        }
        return found || stand(number, before.passage(), 0, before.start());
    }

    /** Whether in the passage of an enumerator, or in the one before if it begins its own, a clause begins with a number. */
    boolean standBefore(int number, Enumerator before) {
        if (stand(number, before.passage(), Math.max(0, before.start() - REACH), before.start())) {
            return true;
        }
        int previous = before.passage() - 1;
        return before.isAtBeginning()
                && previous >= 0
                && stand(number, previous, Math.max(0, length(previous) - REACH), length(previous));
    }

    private int length(int passage) {
        return passages.get(passage).text().length();
    }

    private boolean stand(int number, int passage, int from, int to) {
        String text = passages.get(passage).text();
        int beginning = Marks.beginning(text);
        for (int i = Math.max(from, beginning); i < to; i++) {
            boolean beginsClause = i == beginning || Marks.ALL.indexOf(text.charAt(i - 1)) >= 0;
            if (beginsClause && isNumber(number, text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number stands at an index, or 第 or 其 and the number. */
    private static boolean isNumber(int number, String text, int index) {
        boolean isPrefixed = "第其".indexOf(text.charAt(index)) >= 0 && index + 1 < text.length();
        return valueAt(index, text) == number || (isPrefixed && valueAt(index + 1, text) == number);
    }

    private static int valueAt(int index, String text) {
        for (Numerals numerals : Numerals.values()) {
            int end = numerals.end(text, index);
            if (end > index) {
                return numerals.value(text.substring(index, end));
            }
        }
        return 0;
    }
}
