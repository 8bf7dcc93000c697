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
    /** What comes before the later signs that count the parts of a sentence. */
    static final String INSIDE_SENTENCE = "、，；：和及与或";

    /** The same where the parts are sentences. A sign after a full stop may also be that of a note. */
    static final String BETWEEN_SENTENCES = INSIDE_SENTENCE + "。！？…";

    /** The longest part between two signs, in characters. */
    private static final int LONGEST_PART = 500;

    /** Returns the number that a line begins with; 0 if it begins with none. */
    static int leading(Line line) {
        return NoteSigns.number(line.text().charAt(0));
    }

    /**
     * Finds the signs of notes in the lines of a text.
     *
     * @param beforePart the characters that come before the later signs of those that count
     */
    static List<NoteSign> in(List<Line> lines, String beforePart) {
        List<NoteSign> signs = new ArrayList<>();
        Set<NoteSign> counting = new HashSet<>();
        @Nullable NoteSign last = null;
        int since = 0;
        char before = ' ';
        for (Line line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                char character = line.text().charAt(i);
                since++;
                int number = NoteSigns.number(character);
                if (number > 0) {
                    NoteSign sign = new NoteSign(line, number, i);
                    if (last != null
                            && number == last.number + 1
                            && since <= LONGEST_PART
                            && beforePart.indexOf(before) >= 0) {
                        counting.add(last);
                        counting.add(sign);
                    }
                    signs.add(sign);
                    last = sign;
                    since = 0;
                }
                before = character;
            }
        }
        return signs.stream()
                .filter(sign -> sign.at > 0 && !counting.contains(sign))
                .toList();
    }
}
