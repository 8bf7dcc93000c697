package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.Hanzi;
import io.github.bulletinkit.internal.hanzi.Punctuation;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.hanzi.UnitWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds hyphens between the numbers of a range. It is a range if the lower number comes first and a unit or measure
 * word follows, if each number has its unit, or if both are days of the week, or years in brackets. Numbers of
 * telephones, standards, tables, houses and models are not like this.
 */
public final class HyphenatedRanges {
    /** Without the full-width －, which is as wide as 一字线 and often typed for it. */
    private static final String HYPHENS = "-‐‑";

    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_LATIN_UNIT = 3;

    private static final String UNIT_SIGNS = "%％‰℃";

    private static final Set<String> LATIN_UNITS =
            Set.of("km", "m", "cm", "mm", "nm", "kg", "mg", "t", "h", "min", "kW", "MW", "GW", "kV", "GB", "TB", "MPa");

    /** Words that begin like a unit; the number before them may not be a quantity. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "位于", "处于", "处理", "所在", "所有", "所示", "项目", "条件", "条例", "场地", "场馆", "天津", "家庭", "台湾", "台州", "本市", "本省", "座落",
            "类似", "类别", "级别", "点位", "门店", "人民", "名称", "时代", "日本", "安徽", "安全", "度假", "期货", "节点", "页岩", "层次", "克隆", "升级",
            "千里", "百色", "元旦", "例外", "例如", "届时");

    /** Characters before the number of a table, a figure, a formula or an annex. */
    private static final String LABELS = "图表式例题栏件录";

    private static final String DAYS_OF_WEEK = "一二三四五六日天";

    private final String text;

    private HyphenatedRanges(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        HyphenatedRanges ranges = new HyphenatedRanges(text);
        Remarks remarks = Remarks.quoting("range", "expected");
        for (int i = 0; i < text.length(); i++) {
            if (HYPHENS.indexOf(text.charAt(i)) >= 0) {
                Range range = ranges.around(i);
                if (range != null) {
                    remarks.add("punctuation.range", Map.of("range", range.written(), "expected", range.expected()));
                }
            }
        }
        return remarks.all();
    }

    private @Nullable Range around(int hyphen) {
        int end = isSpace(hyphen - 1) ? hyphen - 1 : hyphen;
        int start = isSpace(hyphen + 1) ? hyphen + 2 : hyphen + 1;
        Range week = daysOfWeek(end, start);
        return week != null ? week : numbers(end, start);
    }

    private @Nullable Range daysOfWeek(int end, int start) {
        for (String week : List.of("周", "星期")) {
            int from = end - week.length() - 1;
            int to = start + week.length() + 1;
            if (from >= 0 && to <= text.length() && isDay(week, from) && isDay(week, start)) {
                return range(from, end, "—", start, to);
            }
        }
        return null;
    }

    private Range range(int from, int fromEnd, String connector, int to, int toEnd) {
        return new Range(
                text.substring(from, toEnd), text.substring(from, fromEnd) + connector + text.substring(to, toEnd));
    }

    private boolean isDay(String week, int at) {
        return text.startsWith(week, at) && DAYS_OF_WEEK.indexOf(text.charAt(at + week.length())) >= 0;
    }

    private @Nullable Range numbers(int end, int start) {
        int unit = end - unitBefore(end).length();
        int first = startOfNumber(unit);
        int last = endOfNumber(start);
        if (first == unit || last == start || isJoined(first, last)) {
            return null;
        }
        String low = text.substring(first, unit);
        String high = text.substring(start, last);
        int unitStart = isSpace(last) ? last + 1 : last;
        String unitAfter = unitAt(unitStart);
        boolean years = areYears(low, high);
        boolean range = unitAfter.isEmpty()
                ? unit == end && years && isBracketed(first, last)
                : unit < end || isLower(low, high);
        if (!range) {
            return null;
        }
        int until = unitAfter.isEmpty() ? last : unitStart + unitAfter.length();
        return range(first, end, connector(low, high, unitAfter), start, until);
    }

    private static boolean areYears(String low, String high) {
        return isYear(low) && isYear(high) && isLower(low, high);
    }

    /** Returns the mark between the ends of a range: times take the one-em dash, quantities the wave. */
    static String connector(String low, String high, String unit) {
        return areYears(low, high) || isOfCalendar(unit, high) ? "—" : "～";
    }

    private static boolean isOfCalendar(String unit, String number) {
        return Set.of("月", "日", "时", "点").contains(unit) || (unit.equals("年") && isYear(number));
    }

    /** Whether the numbers are part of something longer: a model, a date, a telephone number, a table number. */
    private boolean isJoined(int first, int last) {
        int before = Script.before(text, first);
        if (Spaces.isSpace(before)) {
            return Script.isLatin(Script.before(text, Script.beforeSpaces(text, first))) || isHyphenOrSlash(last);
        }
        boolean opens = before == Script.NONE || before == '(' || before == ',' || before == ':' || before == ';';
        boolean among = Hanzi.isHanzi(before) || Punctuation.isPoint(before) || Punctuation.isOpening(before);
        return (!opens && !among && !Punctuation.isClosing(before))
                || LABELS.indexOf(before) >= 0
                || isHyphenOrSlash(last);
    }

    private boolean isHyphenOrSlash(int at) {
        int c = Script.at(text, at);
        return c == '/' || (c != Script.NONE && HYPHENS.indexOf(c) >= 0);
    }

    private boolean isBracketed(int first, int last) {
        int before = Script.before(text, first);
        int after = Script.at(text, last);
        return (before == '（' || before == '(') && (after == '）' || after == ')');
    }

    private String unitBefore(int end) {
        return isUnitSign(end - 1) ? text.substring(end - 1, end) : UnitWords.unitBefore(text, end);
    }

    private boolean isUnitSign(int at) {
        return UNIT_SIGNS.indexOf(Script.at(text, at)) >= 0;
    }

    private String unitAt(int start) {
        if (start + 2 <= text.length() && OTHER_WORDS.contains(text.substring(start, start + 2))) {
            return "";
        }
        int letters = start;
        while (letters - start <= LONGEST_LATIN_UNIT && Script.isLatin(Script.at(text, letters))) {
            letters++;
        }
        String latin = text.substring(start, letters);
        if (!latin.isEmpty()) {
            return LATIN_UNITS.contains(latin) && !Script.isDigit(Script.at(text, letters)) ? latin : "";
        }
        return isUnitSign(start) ? text.substring(start, start + 1) : UnitWords.unitAt(text, start);
    }

    private int startOfNumber(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NUMBER && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && !isDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER && isOfNumber(text.charAt(end))) {
            end++;
        }
        while (end > start && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return Script.isDigit(c) || Script.isFullWidthDigit(c);
    }

    private boolean isSpace(int at) {
        return Script.at(text, at) == ' ';
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && 1800 <= value(number) && value(number) <= 2199;
    }

    private static boolean isLower(String low, String high) {
        return value(low) < value(high);
    }

    /** Returns NaN for leading zeros or more than one point. */
    private static double value(String number) {
        String plain = number.replace(",", "")
                .codePoints()
                .map(c -> Script.isFullWidthDigit(c) ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean leadingZero = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
        return leadingZero || plain.indexOf('.') != plain.lastIndexOf('.') ? Double.NaN : Double.parseDouble(plain);
    }

    private record Range(String written, String expected) {}
}
