package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds the enumerators of a passage. */
final class EnumeratorScanner {
    private final Passage passage;
    private final int index;
    private final String text;
    private final int beginning;
    private final List<Enumerator> found = new ArrayList<>();

    private EnumeratorScanner(Passage passage, int index) {
        this.passage = passage;
        this.index = index;
        text = passage.text();
        beginning = Marks.beginning(text);
    }

    /** Returns the enumerators of the passage with this index, in order. */
    static List<Enumerator> scan(Passage passage, int index) {
        return new EnumeratorScanner(passage, index).scan();
    }

    private List<Enumerator> scan() {
        for (int i = beginning; i < text.length(); i++) {
            Numerals numerals = Numerals.at(text, i);
            if (numerals != null) {
                int end = numerals.end(text, i);
                read(numerals, i, end);
                i = end - 1;
            }
        }
        return found;
    }

    private void read(Numerals numerals, int start, int end) {
        int number = numerals.value(text.substring(start, end));
        if (number > 0) {
            EnumeratorStyle.of(numerals, text, start, end)
                    .ifPresent(style -> add(style, number, start - style.opening(), end + style.closing()));
        }
    }

    private void add(EnumeratorStyle style, int number, int start, int end) {
        boolean atBeginning = start == beginning;
        char mark = Marks.before(text, start);
        boolean introduced = atBeginning || style.isSureAfter(mark);
        boolean doubtful = style.isDoubtfulBefore(text, end);
        if (introduced || !doubtful) {
            found.add(new Enumerator(
                    style,
                    number,
                    text.substring(start, end),
                    index,
                    atBeginning ? passage.rank() : Passage.INSIDE,
                    start,
                    end,
                    introduced && !doubtful,
                    mark));
        }
    }
}
