package io.github.bulletinkit.internal.text.notes;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.NoteSigns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign ① in a line that may be that of a note: it is not at the beginning of the line, and counts no parts of a text
 * (①选址、②论证).
 *
 * @param number from 1
 * @param at its index in the line
 */
record NoteSign(Line line, int number, int at) {
    /** What comes before the later signs of an enumeration. */
    private static final String BEFORE_PART = "、，；。：！？和及与或";

    /** The longest part between two signs, in characters. */
    private static final int LONGEST_PART = 500;

    /** Returns the number that a line begins with; 0 if it begins with none. */
    static int leading(Line line) {
        return NoteSigns.number(line.text().charAt(0));
    }

    /** Finds the signs of notes in the lines of a text. */
    static List<NoteSign> in(List<Line> lines) {
        List<NoteSign> signs = new ArrayList<>();
        Set<NoteSign> counting = new HashSet<>();
        @Nullable NoteSign last = null;
        int since = 0;
        for (Line line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                since++;
                int number = NoteSigns.number(line.text().charAt(i));
                if (number > 0) {
                    NoteSign sign = new NoteSign(line, number, i);
                    if (last != null && since <= LONGEST_PART && sign.goesOn(last)) {
                        counting.add(last);
                        counting.add(sign);
                    }
                    signs.add(sign);
                    last = sign;
                    since = 0;
                }
            }
        }
        return signs.stream()
                .filter(sign -> sign.at > 0 && !counting.contains(sign))
                .toList();
    }

    private boolean goesOn(NoteSign last) {
        return number == last.number + 1 && (at == 0 || BEFORE_PART.indexOf(line.text().charAt(at - 1)) >= 0);
    }
}
