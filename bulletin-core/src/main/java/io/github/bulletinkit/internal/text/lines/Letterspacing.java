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
        String[] characters = SPACES.split(line.text());
        if (characters.length < 2 || !Arrays.stream(characters).allMatch(Letterspacing::isOneHanzi)) {
            return line;
        }
        Line closed = line.withText(String.join("", characters));
        repairs.titleRespaced(line, closed);
        return closed;
    }

    private static boolean isOneHanzi(String text) {
        return text.codePointCount(0, text.length()) == 1 && Hanzi.isHanzi(text.codePointAt(0));
    }
}
