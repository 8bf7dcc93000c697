package io.github.bulletinkit.internal.text.notes;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import java.util.List;

/**
 * A note at the foot of a page.
 *
 * @param sign its sign in the text
 * @param lines its lines, of which the first begins with the same sign
 */
record FootNote(NoteSign sign, List<Line> lines) {
    /** How many characters beside a sign tell where it is. */
    private static final int CONTEXT = 10;

    FootNote {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    /** Returns the words of the note, without the sign. */
    String words() {
        String words = lines.get(0).text();
        for (Line line : lines.subList(1, lines.size())) {
            words = LineJoin.join(words, line.text());
        }
        return words.substring(1).strip();
    }

    /** Returns where the sign is in a paragraph, from an index on; -1 if it is not there. */
    int in(String paragraph, int from) {
        char character = sign.line().text().charAt(sign.at());
        String text = sign.line().text();
        String before = Line.key(text.substring(0, sign.at()));
        String after = Line.key(text.substring(sign.at() + 1));
        int at = paragraph.indexOf(character, from);
        while (at >= 0
                && !(endsAlike(paragraph.substring(0, at), before)
                        && beginsAlike(paragraph.substring(at + 1), after))) {
            at = paragraph.indexOf(character, at + 1);
        }
        return at;
    }

    /** Whether what is before the sign is the same; the line may begin in the paragraph or before it. */
    private static boolean endsAlike(String text, String before) {
        String key = Line.key(text.substring(Math.max(0, text.length() - 2 * CONTEXT)));
        int length = Math.min(CONTEXT, Math.min(key.length(), before.length()));
        return key.endsWith(before.substring(before.length() - length));
    }

    private static boolean beginsAlike(String text, String after) {
        String key = Line.key(text.substring(0, Math.min(text.length(), 2 * CONTEXT)));
        int length = Math.min(CONTEXT, Math.min(key.length(), after.length()));
        return key.startsWith(after.substring(0, length));
    }
}
