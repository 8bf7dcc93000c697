package io.github.bulletinkit.text;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Hanzi set apart for looks, such as 目 录: their spaces are no part of the text. */
final class Letterspacing {
    private static final Pattern SPACES = Pattern.compile("[" + Spaces.ANY + "]++");

    private Letterspacing() {}

    /** The line without the spaces, if every one of its characters stands apart. */
    static Line close(Line line, List<Repair> repairs) {
        String[] characters = SPACES.split(line.text());
        if (characters.length < 2 || !Arrays.stream(characters).allMatch(Letterspacing::isOneHanzi)) {
            return line;
        }
        Line closed = line.withText(String.join("", characters));
        repairs.add(new Repair(
                Repair.Kind.TITLE_RESPACED, line.number(), Quote.of(line.text()) + " 读作 " + Quote.of(closed.text())));
        return closed;
    }

    private static boolean isOneHanzi(String text) {
        return text.codePointCount(0, text.length()) == 1 && Hanzi.isHanzi(text.codePointAt(0));
    }
}
