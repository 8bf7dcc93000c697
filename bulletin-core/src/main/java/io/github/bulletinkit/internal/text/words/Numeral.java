package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;

/** A number in print: Arabic figures of either width, or hanzi, which may be set apart. */
public final class Numeral {
    private static final String FIGURE = "[0-9０-９]";
    private static final String HANZI_FIGURE = "[〇○◯零一二三四五六七八九]";
    private static final String HANZI = "[〇○◯零一二三四五六七八九十百千]";

    /** The pattern of a count. */
    public static final String COUNT = "(?:" + FIGURE + "{1,9}|" + apart(HANZI, "{0,8}") + ")";

    /** The pattern of a day or a month. */
    public static final String DAY = "(?:" + FIGURE + "{1,2}|" + apart(HANZI, "{0,2}") + ")";

    /** The pattern of a year. */
    public static final String YEAR = "(?:" + FIGURE + "{4}|" + apart(HANZI_FIGURE, "{3}") + ")";

    private Numeral() {}

    private static String apart(String hanzi, String times) {
        return hanzi + "(?:" + PrintedPattern.SPACES + hanzi + ")" + times;
    }

    public static Figures figures(String printed) {
        return Character.isDigit(printed.charAt(0)) ? Figures.ARABIC : Figures.HANZI;
    }

    /** Returns the value of what one of the patterns matches; 0 if it is no number, such as 十百. */
    public static int value(String printed) {
        if (figures(printed) == Figures.ARABIC) {
            return Integer.parseInt(printed);
        }
        StringBuilder hanzi = new StringBuilder();
        printed.chars()
                .filter(c -> !Spaces.isSpace(c))
                .forEach(c -> hanzi.append(c == '○' || c == '◯' ? '〇' : (char) c));
        int counted = ChineseNumeral.value(hanzi.toString());
        return counted > 0 ? counted : Math.max(0, ChineseNumeral.figuresValue(hanzi.toString()));
    }
}
