package io.github.bulletinkit.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges where a text was divided into lines, by GB/T 15834-2011, 5.1, and CLREQ 3.1.3. Has a table of its own, so that a
 * fault in the typesetter's does not go unseen.
 */
final class LineEdges {
    static final String NOT_AT_LINE_START = "，。、；：？！．”’）》〉」』】〕〗］｝·～";
    static final String NOT_AT_LINE_END = "“‘（《〈「『【〔〖［｛";
    private static final String UNDIVIDED = "—…";

    private LineEdges() {}

    /** The line breaks that are not allowed, each shown as the text around it with a | in its place. */
    static List<String> faults(List<String> lines) {
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).strip();
            String after = lines.get(i).strip();
            if (!before.isEmpty() && !after.isEmpty() && isFault(before, after)) {
                faults.add(lines.get(i - 1) + "|" + lines.get(i));
            }
        }
        return faults;
    }

    private static boolean isFault(String before, String after) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean oneMark = last == first && UNDIVIDED.indexOf(first) >= 0;
        return oneMark || NOT_AT_LINE_START.indexOf(first) >= 0 || NOT_AT_LINE_END.indexOf(last) >= 0;
    }
}
