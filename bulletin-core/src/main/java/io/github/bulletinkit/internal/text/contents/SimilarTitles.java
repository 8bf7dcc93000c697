package io.github.bulletinkit.internal.text.contents;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.TitleLines;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds titles that contents and body word differently: in the body, the most similar line between the titles before and
 * after it. Then the row has the title of the body.
 */
public final class SimilarTitles {
    /** Two titles are alike if this part of their characters is common, in the same order. */
    private static final double ALIKE = 0.6;

    /** A title that has all of another is alike if the other has at least so many characters. */
    private static final int SHORTEST_PART = 6;

    private static final int LONGEST = 80;
    private static final int MOST_ROWS = 30;
    private static final int MOST_LINES = 5_000;

    private final List<Line> body;
    private final RepairLog repairs;
    private final Map<Contents.Row, Integer> places = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    private SimilarTitles(List<Line> body, RepairLog repairs) {
        this.body = body;
        this.repairs = repairs;
    }

    /** Returns the contents with the titles of the body where one is similar. */
    public static Contents inBody(Contents contents, List<Line> body, RepairLog repairs) {
        return new SimilarTitles(body, repairs).match(contents);
    }

    /** Returns the lines of a body that are most similar to a title; empty if none are. */
    static List<Line> find(String title, List<Line> body) {
        return new SimilarTitles(body, new RepairLog()).mostSimilar(TitleMark.key(title), 0, body.size());
    }

    private Contents match(Contents contents) {
        contents.headings().forEach(heading -> keys.add(TitleMark.key(heading.text())));
        contents.rows().forEach(row -> keys.add(TitleMark.key(row.title())));
        Map<String, List<Line>> printings = TitleSearch.firstPrintings(body, keys);
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            indexes.put(body.get(i).number(), i);
        }
        List<Contents.Row> missing = new ArrayList<>();
        for (Contents.Row row : contents.rows()) {
            List<Line> printed = printings.get(TitleMark.key(row.title()));
            if (printed == null) {
                missing.add(row);
            } else {
                places.put(row, indexes.getOrDefault(printed.get(0).number(), 0));
            }
        }
        if (missing.isEmpty() || missing.size() > MOST_ROWS) {
            return contents;
        }
        List<Contents.Row> rows = new ArrayList<>(contents.rows());
        for (int i = 0; i < rows.size(); i++) {
            if (missing.contains(rows.get(i))) {
                rows.set(i, matched(rows, i));
            }
        }
        return new Contents(contents.headings(), rows, contents.end());
    }

    private Contents.Row matched(List<Contents.Row> rows, int index) {
        Contents.Row row = rows.get(index);
        int from = 0;
        for (Contents.Row before : rows.subList(0, index)) {
            from = Math.max(from, places.getOrDefault(before, -1) + 1);
        }
        int to = body.size();
        for (Contents.Row after : rows.subList(index + 1, rows.size())) {
            int place = places.getOrDefault(after, to);
            to = place >= from ? Math.min(to, place) : to;
        }
        List<Line> title = mostSimilar(TitleMark.key(row.title()), from, to);
        if (title.isEmpty()) {
            return row;
        }
        Contents.Row matched = row.withTitle(title);
        places.put(matched, body.indexOf(title.get(0)));
        repairs.titleDiffers(title.get(0), TitleLines.join(title), row.title());
        return matched;
    }

    /** Returns the lines from one index to another that are most similar to a title; empty if none are. */
    private List<Line> mostSimilar(String key, int from, int to) {
        double most = ALIKE;
        List<Line> found = List.of();
        for (int start = from; start < Math.min(to, from + MOST_LINES); start++) {
            StringBuilder text = new StringBuilder();
            for (int end = start; end < Math.min(to, start + TitleSearch.MOST_LINES); end++) {
                Line line = body.get(end);
                text.append(end == start ? TitleMark.key(line.text()) : line.key());
                boolean title = text.length() <= LONGEST && !LineJoin.endsSentence(line.text());
                if (!title || keys.contains(line.key())) {
                    break;
                }
                double similar = similarity(key, text.toString());
                if (similar > most) {
                    most = similar;
                    found = body.subList(start, end + 1);
                }
            }
        }
        return found;
    }

    /** Whether two titles, by their keys, are similar. */
    static boolean isAlike(String one, String other) {
        return similarity(one, other) > ALIKE;
    }

    /** Returns how similar two titles are, from 0 to 1. */
    private static double similarity(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter == 0 || Math.max(one.length(), other.length()) > LONGEST) {
            return 0;
        }
        int common = common(one, other);
        double part = 2.0 * common / (one.length() + other.length());
        boolean contained = shorter >= SHORTEST_PART && (one.contains(other) || other.contains(one));
        return contained ? Math.max(part, ALIKE + part / LONGEST) : part;
    }

    /** Returns the length of the longest common subsequence. */
    private static int common(String one, String other) {
        int[] lengths = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int before = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = lengths[j + 1];
                lengths[j + 1] = one.charAt(i) == other.charAt(j) ? before + 1 : Math.max(lengths[j + 1], lengths[j]);
                before = above;
            }
        }
        return lengths[other.length()];
    }
}
