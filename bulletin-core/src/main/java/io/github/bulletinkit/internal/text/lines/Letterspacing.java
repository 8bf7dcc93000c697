package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Removes the spaces between spaced-out hanzi, as in 目 录. */
public final class Letterspacing {
    private static final Pattern SPACES = Pattern.compile("[" + Spaces.ANY + "]++");

    private Letterspacing() {}

    /** Removes the spaces of a line whose hanzi are all set apart. */
    public static Line close(Line line, RepairLog repairs) {
        Line closed = line.withText(closed(line.text()));
        if (closed.equals(line)) {
            return line;
        }
        repairs.titleRespaced(line, closed);
        return closed;
    }

    /** Removes the spaces of a text whose hanzi are all set apart. */
    public static String closed(String text) {
        String[] characters = SPACES.split(text);
        boolean apart = characters.length > 1 && Arrays.stream(characters).allMatch(Letterspacing::isOneHanzi);
        return apart ? String.join("", characters) : text;
    }

    private static boolean isOneHanzi(String text) {
        return text.codePointCount(0, text.length()) == 1 && Hanzi.isHanzi(text.codePointAt(0));
    }
}
