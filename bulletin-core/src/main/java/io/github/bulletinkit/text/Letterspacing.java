package io.github.bulletinkit.text;

import java.util.List;
import java.util.regex.Pattern;

/** Hanzi set apart for looks, such as 目 录: their spaces are no part of the text. */
final class Letterspacing {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}(?:[\\s\\p{Z}]++\\p{IsHan})++");

    private Letterspacing() {}

    /** The line without the spaces, if every one of its characters stands apart. */
    static Line close(Line line, List<Repair> repairs) {
        if (!SPACED.matcher(line.text()).matches()) {
            return line;
        }
        Line closed = line.withText(SPACES.matcher(line.text()).replaceAll(""));
        repairs.add(new Repair(
                Repair.Kind.TITLE_RESPACED, line.number(), Quote.of(line.text()) + " 读作 " + Quote.of(closed.text())));
        return closed;
    }
}
