package io.github.bulletinkit.internal.text.contents;

import static java.util.Comparator.comparingInt;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds titles in lines; a long title may be broken over a few lines. */
public final class TitleSearch {
    static final int MOST_LINES = 3;

    /** The most lines of a title in the body: extraction sometimes splits a line between adjacent marks. */
    private static final int MOST_PRINTED_LINES = 6;

    private TitleSearch() {}

    /** Returns how many lines from the index on make one of the titles; 0 if they do not. */
    public static int linesOfTitleAt(int index, List<Line> lines, Set<String> keys) {
        int most = Math.min(MOST_PRINTED_LINES, lines.size() - index);
        StringBuilder key = new StringBuilder();
        for (int count = 1; count <= most; count++) {
            key.append(key(index + count - 1, index, lines));
            if (keys.contains(key.toString())) {
                return count;
            }
        }
        return 0;
    }

    /** Returns the key of the title that takes these lines. */
    public static String keyAt(int index, int count, List<Line> lines) {
        StringBuilder key = new StringBuilder();
        for (int i = index; i < index + count; i++) {
            key.append(key(i, index, lines));
        }
        return key.toString();
    }

    /**
     * Returns the lines where each title is printed first, by its key.
     *
     * @param keys the keys of the titles
     */
    static Map<String, List<Line>> firstPrintings(List<Line> lines, Set<String> keys) {
        int longest = keys.stream().max(comparingInt(String::length)).orElse("").length();
        Map<String, List<Line>> printings = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            StringBuilder key = new StringBuilder();
            for (int end = index; end < Math.min(index + MOST_PRINTED_LINES, lines.size()); end++) {
                key.append(key(end, index, lines));
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

    /** The mark before a title does not count. */
    private static String key(int index, int first, List<Line> lines) {
        return index == first
                ? TitleMark.key(lines.get(index).text())
                : lines.get(index).key();
    }
}
