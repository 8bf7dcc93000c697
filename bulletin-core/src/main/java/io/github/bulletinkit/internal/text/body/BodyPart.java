package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.contents.Contents;
import io.github.bulletinkit.internal.text.contents.TitleSearch;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adjacent lines of the body: one title of the table of contents, or the text up to the next title.
 *
 * @param titleKey the key of the title; empty for text
 * @param lines at least one
 */
record BodyPart(String titleKey, List<Line> lines) {

    BodyPart {
        lines = List.copyOf(lines);
    }

    boolean isTitle() {
        return !titleKey.isEmpty();
    }

    /**
     * Divides the body at its titles. A title of an article counts as often as the table of contents lists it. If one
     * title begins with another, the next one in the table of contents is chosen.
     */
    static List<BodyPart> of(List<Line> body, Contents contents) {
        Set<String> sought = new HashSet<>();
        contents.headings().forEach(heading -> sought.add(TitleMark.key(heading.text())));
        Map<String, Integer> articles = new HashMap<>();
        contents.rows().forEach(row -> articles.merge(TitleMark.key(row.title()), 1, Integer::sum));
        articles.keySet().removeAll(sought);
        Deque<String> turn = new ArrayDeque<>();
        contents.rows().forEach(row -> turn.add(TitleMark.key(row.title())));
        sought.addAll(articles.keySet());

        List<BodyPart> parts = new ArrayList<>();
        int textStart = 0;
        int index = 0;
        while (index < body.size()) {
            while (!turn.isEmpty() && !sought.contains(turn.element())) {
                turn.remove();
            }
            int next = turn.isEmpty() ? 0 : TitleSearch.linesOfTitleAt(index, body, Set.of(turn.element()));
            int count = next > 0 ? next : TitleSearch.linesOfTitleAt(index, body, sought);
            if (count > 0) {
                addText(body.subList(textStart, index), parts);
                String key = TitleSearch.keyAt(index, count, body);
                parts.add(new BodyPart(key, body.subList(index, index + count)));
                turn.removeFirstOccurrence(key);
                if (articles.merge(key, -1, Integer::sum) == 0) {
                    sought.remove(key);
                }
                textStart = index + count;
            }
            index += Math.max(count, 1);
        }
        addText(body.subList(textStart, body.size()), parts);
        return parts;
    }

    private static void addText(List<Line> lines, List<BodyPart> parts) {
        if (!lines.isEmpty()) {
            parts.add(new BodyPart("", lines));
        }
    }
}
