package io.github.bulletinkit.text;

import io.github.bulletinkit.model.IssueText;
import io.github.bulletinkit.model.TableOfContents;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the hanzi of a text that are neither in the issue nor named by a repair. */
final class HanziCount {
    /** The hanzi of numbers, which the model holds as numbers, and of page numbers. */
    private static final String NUMERALS = "〇○零一二三四五六七八九十百千年月日第页";

    private HanziCount() {}

    /** Returns the hanzi that are lost, and how often. A hanzi in the contents counts as often as the contents hold it. */
    static Map<String, Integer> lost(String text, PublishedIssue published) {
        Map<String, Integer> kept = new HashMap<>();
        for (IssueText part : published.issue().texts()) {
            count(part.text(), kept, 1);
        }
        published.repairs().forEach(repair -> count(repair.message(), kept, 1));
        TableOfContents contents = published.issue().tableOfContents();
        if (contents != null) {
            contents.entries().forEach(entry -> count(entry.title() + entry.section(), kept, 1));
        }
        Map<String, Integer> lost = new TreeMap<>();
        count(text, lost, 1);
        kept.forEach((hanzi, times) -> lost.computeIfPresent(hanzi, (key, all) -> all > times ? all - times : null));
        lost.keySet().removeIf(NUMERALS::contains);
        return lost;
    }

    private static void count(String text, Map<String, Integer> counts, int times) {
        text.codePoints()
                .filter(Character::isIdeographic)
                .forEach(c -> counts.merge(Character.toString(c), times, Integer::sum));
    }
}
