package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.AddressSigns;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import java.util.List;
import java.util.Map;

/**
 * Finds a half-width tilde between two figures or two days of the week in Chinese text: 10%~20%, 三~五个, 周一~周五. A tilde in
 * a web or mail address is correct.
 */
public final class Tildes {
    private static final String TILDES = "~∼˜";
    private static final String UNIT_SIGNS = "%％‰℃";
    private static final String SIGNS = "+-－±￥¥$";
    private static final String DAYS_OF_WEEK = "一二三四五六日天";
    private static final int LONGEST_UNIT = 3;

    private final String text;

    private Tildes(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        Remarks remarks = Remarks.quoting("range", "expected");
        Tildes tildes = new Tildes(text);
        for (int at = 0; at < text.length(); at++) {
            if (TILDES.indexOf(text.charAt(at)) >= 0) {
                tildes.read(at, remarks);
            }
        }
        return remarks.all();
    }

    private void read(int at, Remarks remarks) {
        int lowEnd = Script.beforeSpaces(text, at);
        int high = Script.afterSpaces(text, at + 1);
        int unit = startOfUnit(lowEnd);
        int highStart = SIGNS.indexOf(Script.at(text, high)) >= 0 ? high + 1 : high;
        if (isDayOfWeek(lowEnd) && isDayOfWeek(endOfDay(high))) {
            int low = text.startsWith("周", lowEnd - 2) ? lowEnd - 2 : lowEnd - 3;
            add(remarks, new Range(low, lowEnd, "—", high, endOfDay(high)));
        } else if (isDigit(unit - 1) && isDigit(highStart)) {
            add(remarks, range(unit, lowEnd, high, highStart));
        } else if (isNumeral(unit - 1) && isNumeral(high)) {
            add(remarks, rangeOfNumerals(unit, lowEnd, high));
        }
    }

    private void add(Remarks remarks, Range range) {
        if (isInAddress(range.lowEnd()) || !Script.isChinese(text)) {
            return;
        }
        String low = text.substring(range.low(), range.lowEnd());
        String high = text.substring(range.high(), range.end());
        remarks.add(
                "text.tilde",
                Map.of("range", text.substring(range.low(), range.end()), "expected", low + range.connector() + high));
    }

    private Range range(int unit, int lowEnd, int high, int highStart) {
        int low = unit;
        while (isOfNumber(low - 1)) {
            low--;
        }
        int highEnd = highStart;
        while (isOfNumber(highEnd)) {
            highEnd++;
        }
        int end = isOfUnit(Script.at(text, highEnd)) ? highEnd + 1 : highEnd;
        String connector = HyphenatedRanges.connector(
                text.substring(low, unit), text.substring(highStart, highEnd), text.substring(highEnd, end));
        return new Range(low, lowEnd, connector, high, end);
    }

    private Range rangeOfNumerals(int unit, int lowEnd, int high) {
        int low = unit;
        while (isNumeral(low - 1)) {
            low--;
        }
        int highEnd = high;
        while (isNumeral(highEnd)) {
            highEnd++;
        }
        int end = isOfUnit(Script.at(text, highEnd)) ? highEnd + 1 : highEnd;
        return new Range(low, lowEnd, HyphenatedRanges.connector("", "", text.substring(highEnd, end)), high, end);
    }

    /** The start of the hanzi or signs of a unit that end here, after a number; the end itself if there are none. */
    private int startOfUnit(int end) {
        for (int start = end; start > 0 && end - start <= LONGEST_UNIT; start--) {
            if (isDigit(start - 1) || isNumeral(start - 1)) {
                return start;
            } else if (!isOfUnit(Script.before(text, start))) {
                return end;
            }
        }
        return end;
    }

    private static boolean isOfUnit(int c) {
        return Hanzi.isHanzi(c) || UNIT_SIGNS.indexOf(c) >= 0;
    }

    private boolean isOfNumber(int at) {
        int c = Script.at(text, at);
        return isDigit(at) || c == ',' || (c == '.' && isDigit(at + 1));
    }

    private boolean isDigit(int at) {
        int c = Script.at(text, at);
        return Script.isDigit(c) || Script.isFullWidthDigit(c);
    }

    private boolean isNumeral(int at) {
        return 0 <= at && at < text.length() && ChineseNumeral.isPart(text.charAt(at));
    }

    private boolean isDayOfWeek(int end) {
        return end >= 2
                && end <= text.length()
                && DAYS_OF_WEEK.indexOf(text.charAt(end - 1)) >= 0
                && (text.startsWith("周", end - 2) || text.startsWith("星期", end - 3));
    }

    private int endOfDay(int start) {
        return start + (text.startsWith("星期", start) ? "星期一" : "周一").length();
    }

    /** Whether the half-width characters around a place have one of the signs of addresses beside a letter. */
    private boolean isInAddress(int at) {
        int start = at;
        while (Script.isHalfWidth(Script.before(text, start))) {
            start--;
        }
        for (int i = start; Script.isHalfWidth(Script.at(text, i)); i++) {
            boolean besideLetter = Script.isLatin(Script.before(text, i)) || Script.isLatin(Script.at(text, i + 1));
            if (besideLetter && AddressSigns.contain(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private record Range(int low, int lowEnd, String connector, int high, int end) {}
}
