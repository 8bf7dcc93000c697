package io.github.bulletinkit.internal.text.contents;

import static java.util.Comparator.comparingInt;

import io.github.bulletinkit.internal.text.lines.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds titles in lines; a long title may be broken over a few of them. */
public final class TitleSearch {
    /** How many lines of the table of contents a title may take. */
    static final int MOST_LINES = 3;

    /** How many lines of the body: extraction sometimes parts a line where marks are set close. */
    private static final int MOST_PRINTED_LINES = 6;

    private TitleSearch() {}

    /** How many lines, from the given one on, together are one of the titles; 0 if they are none. */
    public static int linesOfTitleAt(int index, List<Line> lines, Set<String> keys) {
        int most = Math.min(MOST_PRINTED_LINES, lines.size() - index);
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
    public static String keyAt(int index, int count, List<Line> lines) {
        StringBuilder key = new StringBuilder();
        lines.subList(index, index + count).forEach(line -> key.append(line.key()));
        return key.toString();
    }

    /**
     * Where titles are printed first.
     *
     * @param lines the lines to look through
     * @param keys the keys of the titles
     * @return the lines of each title that is found, by its key
     */
    static Map<String, List<Line>> firstPrintings(List<Line> lines, Set<String> keys) {
        int longest = keys.stream().max(comparingInt(String::length)).orElse("").length();
        Map<String, List<Line>> printings = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            StringBuilder key = new StringBuilder();
            for (int end = index; end < Math.min(index + MOST_PRINTED_LINES, lines.size()); end++) {
                key.append(lines.get(end).key());
                if (key.length() > longest) {
                    break;
                }
                if (keys.contains(key.toString())) {
                    printings.putIfAbsent(key.toString(), lines.subList(index, end + 1));
                }
            }
        }
        return printings;
    }
}
