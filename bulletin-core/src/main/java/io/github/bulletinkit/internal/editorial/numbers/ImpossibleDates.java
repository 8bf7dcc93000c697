package io.github.bulletinkit.internal.editorial.numbers;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import io.github.bulletinkit.internal.editorial.text.Script;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds dates and times that do not exist: 2月30日, 13月5日, 24时30分. A ratio or a score, 25:75, is a time only with the
 * words of one. Days of the lunar calendar (农历) are not checked.
 */
public final class ImpossibleDates {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(\\d{4})\\h?年\\h?)?(\\d{1,2})\\h?月\\h?(\\d{1,2})\\h?[日号]");

    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)\\d{4}\\h?年\\h?(\\d{1,2})\\h?月(?!\\h?\\d{1,2}\\h?[日号])");

    /** With hanzi figures and a year, so that no lunar date is like it. */
    private static final Pattern IN_HANZI =
            Pattern.compile("([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");

    /** A month that exists and a day that no month has, or this one has not; others may be numbers of another kind. */
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<![\\w./-])((?:19|20)\\d{2})([-/.])(0?[1-9]|1[0-2])\\2(29|30|31)(?![\\w./-])");

    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2})\\h?[时点]\\h?(\\d{1,2})\\h?分(?![之钟])");

    private static final String FIGURES = "(?<![\\d:：.—–~～-])(\\d{1,2})[:：](\\d{2})(?![\\d:：.%％])";

    /** A time after the words of a day, or before those of a beginning. */
    private static final Pattern AFTER_DAY = Pattern.compile("(?<=[午晚晨早夜日]\\h?)" + FIGURES);

    private static final Pattern BEFORE_EVENT =
            Pattern.compile(FIGURES + "(?=\\h?(?:开始|举行|召开|开幕|开会|开放|开门|关闭|闭馆|结束|起飞|发车|抵达|到达|出发|集合|开播|截止|以前到|准时))");

    private static final Pattern SPAN =
            Pattern.compile(FIGURES + "\\h?(?:—|——|–|-|－|～|~|至|到)\\h?(\\d{1,2})[:：](\\d{2})(?![\\d:：.%％])");

    /** Before hours that are a length of time. */
    private static final Pattern LENGTH = Pattern.compile("(?:用时|历时|耗时|共计|累计|总计|长达|时长|约|近|达|共)$");

    private static final Pattern LUNAR = Pattern.compile("(?:农历|阴历|旧历|夏历)\\P{IsPunctuation}{0,12}$");
    private static final int CONTEXT = 16;

    private final String text;
    private final Remarks remarks = Remarks.quoting("found");

    private ImpossibleDates(String text) {
        this.text = text;
    }

    public static List<Remark> in(String text) {
        ImpossibleDates dates = new ImpossibleDates(withHalfWidthDigits(text));
        dates.read();
        return dates.remarks.all();
    }

    private static String withHalfWidthDigits(String text) {
        if (!Script.hasFullWidthDigit(text)) {
            return text;
        }
        StringBuilder half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append((char) ('０' <= c && c <= '９' ? c - '０' + '0' : c)));
        return half.toString();
    }

    private void read() {
        if (text.indexOf('月') >= 0) {
            report(
                    "date",
                    DATE,
                    found -> !isDate(yearOf(found.group(1)), number(found, 2), number(found, 3))
                            && !follows(LUNAR, found));
            report("date", MONTH, found -> !isMonth(number(found, 1)));
            report(
                    "date",
                    IN_HANZI,
                    found -> !isDate(
                            ChineseNumeral.figuresValue(found.group(1)),
                            ChineseNumeral.value(found.group(2)),
                            ChineseNumeral.value(found.group(3))));
        }
        if (hasBetweenDigits("-/.")) {
            report("date", IN_FIGURES, found -> !isDate(number(found, 1), number(found, 3), number(found, 4)));
        }
        if (text.indexOf('分') >= 0) {
            report("time", CLOCK, found -> !isTime(number(found, 1), number(found, 2)) && !follows(LENGTH, found));
        }
        if (hasBetweenDigits(":：")) {
            report(
                    "time",
                    SPAN,
                    found -> isTime(number(found, 1), number(found, 2)) != isTime(number(found, 3), number(found, 4)));
            report("time", AFTER_DAY, found -> !isTime(number(found, 1), number(found, 2)));
            report("time", BEFORE_EVENT, found -> !isTime(number(found, 1), number(found, 2)));
        }
    }

    private boolean hasBetweenDigits(String signs) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Script.isDigit(text.charAt(i - 1))
                    && Script.isDigit(text.charAt(i + 1))
                    && signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void report(String wording, Pattern pattern, Predicate<MatchResult> wrong) {
        pattern.matcher(text)
                .results()
                .filter(wrong)
                .forEach(found -> remarks.add("numeral.date/" + wording, Map.of("found", found.group())));
    }

    private boolean follows(Pattern words, MatchResult found) {
        return words.matcher(text.substring(Math.max(0, found.start() - CONTEXT), found.start()))
                .find();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Without a year, one with 29 February. */
    private static int yearOf(String figures) {
        return figures == null ? 2000 : Integer.parseInt(figures);
    }

    private static boolean isMonth(int month) {
        return 1 <= month && month <= 12;
    }

    private static boolean isDate(int year, int month, int day) {
        return isMonth(month) && 1 <= day && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** Until 24:00, the end of a day. */
    private static boolean isTime(int hour, int minute) {
        return minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
    }
}
