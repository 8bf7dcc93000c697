package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.List;
import java.util.Map;

/** Finds titles, headings and captions that end in a stop, other than ？ and ！, or in blanks. */
public final class TitleEndings {
    private static final String STOPS = Punctuation.POINTS + Punctuation.OTHER_POINTS;
    private static final String ALLOWED = "？！";
    private static final String HALF_WIDTH = ".,;:";

    private TitleEndings() {}

    /** Returns the remark on a title; blanks at its beginning are the matter of another rule. */
    public static List<Remark> in(String title) {
        int end = title.length();
        while (end > 0 && Spaces.isBlank(title.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return List.of();
        }
        char last = title.charAt(end - 1);
        if (isStop(last, Script.before(title, end - 1))) {
            return List.of(new Remark("title.ending/stop", Map.of("mark", last, "title", title.strip())));
        }
        return title.substring(end).chars().anyMatch(Spaces::isOfLine)
                ? List.of(new Remark("title.ending/blanks", Map.of("blanks", title.length() - end)))
                : List.of();
    }

    private static boolean isStop(char c, int before) {
        return (STOPS.indexOf(c) >= 0 && ALLOWED.indexOf(c) < 0)
                || (HALF_WIDTH.indexOf(c) >= 0 && Script.endsChinese(before));
    }
}
