package io.github.bulletinkit.internal.text.lines;

import io.github.bulletinkit.internal.hanzi.Spaces;
import java.util.List;

/** Joins the lines of a title. */
public final class TitleLines {
    private TitleLines() {}

    public static String join(List<Line> lines) {
        return join(lines, "");
    }

    /**
     * Joins the lines of a title.
     *
     * @param other another printing of the title; where it is not broken, it tells whether there is a space
     */
    public static String join(List<Line> lines, String other) {
        StringBuilder title = new StringBuilder();
        int keyLength = 0;
        for (Line line : lines) {
            if (title.length() > 0 && !line.text().isEmpty()) {
                boolean space = hasSpaceAfter(other, keyLength);
                title.append(space ? " " : LineJoin.joint(title.toString(), line.text()));
            }
            title.append(line.text());
            keyLength += line.key().length();
        }
        return title.toString();
    }

    /** Whether a space follows after this number of other characters. */
    private static boolean hasSpaceAfter(String title, int characters) {
        int index = 0;
        for (int left = characters; left > 0 && index < title.length(); index++) {
            left -= Spaces.isSpace(title.charAt(index)) ? 0 : 1;
        }
        return index > 0 && index < title.length() && Spaces.isSpace(title.charAt(index));
    }
}
