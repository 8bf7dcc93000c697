package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title without the mark before it, such as ※ ■ 1. or the brackets 【】 around it. Marks of hanzi, such as 一、, are kept
 * as a part of the title, but do not tell two printings of it apart.
 *
 * @param mark the mark; empty if there is none
 * @param text the title without it
 */
public record TitleMark(String mark, String text) {
    /** Signs that mark a title or an item, with or without space after them. */
    public static final String SIGNS = "※★☆■□●○◎◉⊙▲△▼▽◆◇▪▫►▶▷▸•‣⁃✦✧✱✲❖❤☞✓✔√➤➢";

    /** Signs that are also used inside text. */
    private static final String AMBIGUOUS_SIGNS = "-–—*·‧・";

    private static final int LONGEST = 1000;
    private static final String SPACE = "[" + Spaces.ANY + "]*+";
    private static final Pattern FRAME = Pattern.compile(
            "(?<open>[【〖≡=＝◆◇■●★※☆~～|｜―—-]+)" + SPACE + "(?<text>.+?)" + SPACE + "(?<close>[】〗≡=＝◆◇■●★※☆~～|｜―—-]+)");
    private static final String NUMBER_STARTS = "一二三四五六七八九十（(第";
    private static final Pattern ARABIC = Pattern.compile("(?:[0-9０-９]{1,2}" + SPACE
            + "(?:[.．、](?:(?![0-9０-９])|(?=[0-9]{1,2}月))|[）)])|[（(][0-9０-９]{1,2}[）)]|[①-⑳])" + SPACE);
    private static final Pattern HANZI = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}" + SPACE + "、|[（(][一二三四五六七八九十]{1,3}[）)]、?|第[一二三四五六七八九十]{1,3}[章节部分]+)" + SPACE);

    public static TitleMark of(String printed) {
        if (printed.isEmpty()) {
            return new TitleMark("", "");
        }
        if (printed.length() > LONGEST || !mayBeMark(printed.charAt(0))) {
            return new TitleMark("", printed);
        }
        Matcher frame = FRAME.matcher(printed);
        if (frame.matches() && isFrame(frame.group("open"), frame.group("close"))) {
            return new TitleMark(frame.group("open") + frame.group("close"), frame.group("text"));
        }
        int end = signEnd(printed);
        if (end == 0) {
            Matcher arabic = ARABIC.matcher(printed);
            end = arabic.lookingAt() ? arabic.end() : 0;
        }
        return end == 0 || end == printed.length()
                ? new TitleMark("", printed)
                : new TitleMark(printed.substring(0, end).strip(), printed.substring(end));
    }

    private static boolean mayBeMark(char first) {
        return !Hanzi.isHanzi(first) && !Character.isSurrogate(first);
    }

    /** Returns the key that two printings of a title have in common, whatever their marks. */
    public static String key(String printed) {
        String key = Line.key(of(printed).text());
        if (key.isEmpty() || NUMBER_STARTS.indexOf(key.charAt(0)) < 0) {
            return key;
        }
        Matcher hanzi = HANZI.matcher(key);
        return hanzi.lookingAt() && hanzi.end() < key.length() ? key.substring(hanzi.end()) : key;
    }

    /** Returns the number of hanzi before a title, such as 一、; empty if there is none. */
    public static String number(String printed) {
        Matcher hanzi = HANZI.matcher(printed);
        return hanzi.lookingAt() ? hanzi.group() : "";
    }

    /** Whether the title is in brackets or between signs. */
    public boolean isFrame() {
        return mark.length() > 1 && "】〗≡=＝".indexOf(mark.charAt(mark.length() - 1)) >= 0;
    }

    /** Whether the mark is a sign, such as ※. */
    public boolean isSign() {
        return !mark.isEmpty() && !isFrame() && (SIGNS + AMBIGUOUS_SIGNS).indexOf(mark.charAt(0)) >= 0;
    }

    private static boolean isFrame(String open, String close) {
        return switch (open.charAt(0)) {
            case '【' -> close.equals("】");
            case '〖' -> close.equals("〗");
            default -> open.charAt(0) == close.charAt(0) && "-—―".indexOf(open.charAt(0)) < 0;
        };
    }

    private static int signEnd(String printed) {
        int end = 0;
        while (end < printed.length() && SIGNS.indexOf(printed.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0 && printed.length() > 1 && AMBIGUOUS_SIGNS.indexOf(printed.charAt(0)) >= 0) {
            boolean sign = Spaces.isSpace(printed.charAt(1))
                    || ("·*・‧".indexOf(printed.charAt(0)) >= 0 && Hanzi.isHanzi(printed.charAt(1)));
            end = sign ? 1 : 0;
        }
        while (end > 0 && end < printed.length() && Spaces.isSpace(printed.charAt(end))) {
            end++;
        }
        return end;
    }
}
