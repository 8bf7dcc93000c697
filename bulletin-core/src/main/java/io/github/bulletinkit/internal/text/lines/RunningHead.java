package io.github.bulletinkit.internal.text.lines;

import static java.util.stream.Collectors.joining;

import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A running head or foot (页眉、页脚): a first or last line of a page that repeats the masthead, or appears on other pages
 * with perhaps different numbers.
 */
public final class RunningHead {
    /** On this many pages, a line is not repeated by chance. */
    private static final int FEWEST_PAGES = 3;

    private static final int MOST_LINES = 3;
    private static final int LONGEST = 60;
    private static final Pattern CLAUSE_END = Pattern.compile("[" + Punctuation.CLAUSE_ENDS + "&&[^：]]");
    private static final Pattern WIDE_SPACE = Pattern.compile("[" + Spaces.ANY + "]{2,}|[\t\u3000|｜]");
    /** Several pages may end with the sign-offs of articles, whose dates differ. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    private RunningHead() {}

    /**
     * Removes the running heads.
     *
     * @param noHead whether a text is none although it appears on several pages, such as 附件1
     */
    public static List<Line> drop(List<Line> lines, List<Line> masthead, Predicate<String> noHead, RepairLog repairs) {
        String mastheadKey = masthead.stream().map(Line::key).collect(joining());
        List<Line> kept = lines;
        for (int i = 0; i < MOST_LINES; i++) {
            Set<Line> heads = heads(kept, mastheadKey, noHead);
            kept = kept.stream().filter(line -> !heads.contains(line)).toList();
            heads.forEach(repairs::runningHeadDropped);
        }
        return kept;
    }

    private static Set<Line> heads(List<Line> lines, String masthead, Predicate<String> noHead) {
        Set<Line> heads = new LinkedHashSet<>();
        Map<String, List<Line>> byText = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 || lines.get(i - 1).page() != lines.get(i).page();
            boolean last = i + 1 == lines.size()
                    || lines.get(i + 1).page() != lines.get(i).page();
            if (first != last
                    && mayBeHead(lines.get(i))
                    && !noHead.test(lines.get(i).text())) {
                String key = lines.get(i).key();
                String text = (first ? "head " : "foot ")
                        + (DATE.matcher(key).matches()
                                ? key
                                : FIGURES.matcher(key).replaceAll("#"));
                if (repeats(lines.get(i), masthead)) {
                    heads.add(lines.get(i));
                }
                byText.computeIfAbsent(text, same -> new ArrayList<>()).add(lines.get(i));
            }
        }
        byText.values().stream().filter(same -> same.size() >= FEWEST_PAGES).forEach(heads::addAll);
        return heads;
    }

    /** Whether each part of the line is also in the masthead. */
    private static boolean repeats(Line line, String masthead) {
        return masthead.contains(line.key())
                || Arrays.stream(WIDE_SPACE.split(line.text()))
                        .map(Line::key)
                        .allMatch(part -> masthead.contains(part) || Folio.isFolio(part));
    }

    private static boolean mayBeHead(Line line) {
        return line.text().length() <= LONGEST
                && !CLAUSE_END.matcher(line.text()).find();
    }
}
