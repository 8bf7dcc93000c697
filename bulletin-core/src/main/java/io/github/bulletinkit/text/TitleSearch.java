package io.github.bulletinkit.text;

import java.util.List;
import java.util.Set;

/** Finds titles in lines; a long title may be broken over a few of them. */
final class TitleSearch {
    /** How many lines a title may take. */
    static final int MOST_LINES = 3;

    private TitleSearch() {}

    /** How many lines, from the given one on, together are one of the titles; 0 if they are none. */
    static int linesOfTitleAt(int index, List<Line> lines, Set<String> keys) {
        int most = Math.min(MOST_LINES, lines.size() - index);
        StringBuilder key = new StringBuilder();
        for (int count = 1; count <= most; count++) {
            key.append(lines.get(index + count - 1).key());
            if (keys.contains(key.toString())) {
                return count;
            }
        }
        return 0;
    }

    /** The key of the title that takes so many lines. */
    static String keyAt(int index, int count, List<Line> lines) {
        StringBuilder key = new StringBuilder();
        lines.subList(index, index + count).forEach(line -> key.append(line.key()));
        return key.toString();
    }
}
