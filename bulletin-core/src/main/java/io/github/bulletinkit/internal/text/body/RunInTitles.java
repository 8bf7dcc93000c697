package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles in brackets 【】 on the line of their text: each is put on a line of its own if the body has two of them. */
final class RunInTitles {
    private static final Pattern RUN_IN = Pattern.compile("(?<title>【[^【】。]{2,40}】)(?<text>[^【】].*)");

    private RunInTitles() {}

    static List<Line> split(List<Line> lines) {
        long titles = lines.stream()
                .filter(line -> RUN_IN.matcher(line.text()).matches())
                .count();
        if (titles < 2) {
            return lines;
        }
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            Matcher title = RUN_IN.matcher(line.text());
            if (title.matches()) {
                split.add(line.withText(title.group("title")));
                split.add(line.withText(title.group("text")));
            } else {
                split.add(line);
            }
        }
        return split;
    }
}
