package io.github.bulletinkit.render.internal.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks line breaks by GB/T 15834-2011, 5.1, and CLREQ 3.1.4. It has a separate table, so that it finds faults in the
 * typesetter's table.
 */
public final class LineEdges {
    public static final String NOT_AT_LINE_START = "，。、；：？！．”’）》〉」』】〕〗］｝〙〛〞〟｠｣､｡‼⁇⁈⁉·～";
    public static final String NOT_AT_LINE_END = "“‘（《〈「『【〔〖［｛〘〚〝｟｢";
    private static final String UNDIVIDED = "—…";

    private LineEdges() {}

    /**
     * The line breaks that are not allowed, each shown as the lines around it with a | between them. A break within a run
     * of marks that has more characters than a line has cells is allowed.
     */
    public static List<String> faults(List<String> lines, int cells) {
        String text = String.join("", lines);
        List<String> faults = new ArrayList<>();
        int at = 0;
        for (int i = 1; i < lines.size(); i++) {
            at += lines.get(i - 1).length();
            if (!isAllowed(text, at) && runAround(text, at) <= cells) {
                faults.add(lines.get(i - 1) + "|" + lines.get(i));
            }
        }
        return faults;
    }

    /** Whether a line may end before a character. Spaces on either side part a double mark, but nothing else. */
    private static boolean isAllowed(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        String after = text.substring(at).stripLeading();
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        if (first == '’' && isLatin(last) && after.length() > 1 && isLatin(after.charAt(1))) {
            // An apostrophe, in a word that is too long for a line.
            return true;
        }
        boolean oneMark = text.charAt(at - 1) == text.charAt(at) && UNDIVIDED.indexOf(first) >= 0;
        return !oneMark && NOT_AT_LINE_START.indexOf(first) < 0 && NOT_AT_LINE_END.indexOf(last) < 0;
    }

    /** The number of characters around a place between which no line may end. */
    private static int runAround(String text, int at) {
        int from = at;
        while (from > 0 && !isAllowed(text, from)) {
            from--;
        }
        int to = at;
        while (to < text.length() && !isAllowed(text, to)) {
            to++;
        }
        return to - from;
    }

    private static boolean isLatin(char character) {
        return character < 0x80;
    }
}
