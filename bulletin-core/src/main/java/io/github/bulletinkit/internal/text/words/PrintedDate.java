package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.IssueDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in print, or a span of days.
 *
 * @param start where it begins in the text
 * @param end where it ends in the text, after the day of the week
 * @param first the date, or the first day of a span; null if there is no such day
 * @param last the last day of a span; null for a single date
 * @param figures those of the year
 * @param wording the date, or the first day of a span, with # for each number
 * @param joint what is between the days of a span
 * @param weekday the day of the week, such as 星期五; empty if it is not printed
 * @param time the time of the day, which the model does not have; empty if it is not printed
 */
public record PrintedDate(
        int start,
        int end,
        @Nullable IssueDate first,
        @Nullable IssueDate last,
        Figures figures,
        String wording,
        String joint,
        String weekday,
        String time) {
    private static final String YEAR = "(?<year>" + Numeral.YEAR + ")";
    private static final String MONTH = "(?<month>" + Numeral.DAY + ")";
    private static final String DAY = "(?<day>" + Numeral.DAY + ")";
    private static final String LAST_YEAR = "(?<lastYear>" + Numeral.YEAR + ")";
    private static final String LAST_MONTH = "(?<lastMonth>" + Numeral.DAY + ")";
    private static final String LAST_DAY = "(?<lastDay>" + Numeral.DAY + ")";
    private static final String JOINT = " (?<joint>[-‐–—―－~～〜至到]{1,2}) ";
    private static final String WEEKDAY = "(?: (?<weekday>[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?))?";

    private static final String TIME = "(?<time> (?:[上下]午 )?[0-9]{1,2} [时点](?: [0-9]{1,2} 分)?)?";

    private static final List<Form> FORMS = List.of(
            new Form(YEAR + " 年 " + MONTH + " 月 (?:" + DAY + " 日)?" + JOINT + "(?:" + LAST_YEAR + " 年 )?(?:"
                    + LAST_MONTH + " 月)?(?: " + LAST_DAY + " 日)?"),
            new Form(YEAR + " 年 " + MONTH + " 月 " + DAY + " [日号]" + TIME + WEEKDAY),
            new Form(YEAR + "[.．]" + MONTH + "[.．]" + DAY + JOINT + "(?:" + LAST_YEAR + "[.．])?(?:" + LAST_MONTH
                    + "[.．])?" + LAST_DAY),
            new Form(YEAR + "[-－]" + MONTH + "[-－]" + DAY + "(?![0-9０-９])" + WEEKDAY),
            new Form(YEAR + "[/／.．]" + MONTH + "[/／.．]" + DAY + "(?![0-9０-９])" + WEEKDAY),
            new Form(YEAR + " 年 " + MONTH + " 月(?: 份)?"));
    /** What is between the numbers of a date. */
    private static final String UNITS = "年-－.．/／";

    private static final Pattern WEEKDAY_ALONE = Pattern.compile("[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?");
    private static final Pattern WEEKDAY_NAME = Pattern.compile("[一二三四五六日天](?=[）)]?$)");
    private static final Pattern BRACKETS = Pattern.compile("[（(].*[）)]");

    /** Returns the first date from a place on. */
    public static Optional<PrintedDate> find(String text, int from) {
        if (text.chars().noneMatch(c -> UNITS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Form.Match earliest = null;
        for (Form form : FORMS) {
            Form.Match match = form.find(text, from);
            if (match != null && isWhole(match) && (earliest == null || match.start() < earliest.start())) {
                earliest = match;
            }
        }
        return Optional.ofNullable(earliest).map(PrintedDate::of);
    }

    /** Returns the date that is the whole text; brackets around it are ignored. */
    public static Optional<PrintedDate> whole(String text) {
        boolean brackets = BRACKETS.matcher(text).matches();
        String inner = brackets ? text.substring(1, text.length() - 1).strip() : text;
        return find(inner, 0).filter(date -> date.start == 0 && date.end == inner.length() && date.first != null);
    }

    /** Whether the text is a day of the week and nothing else. */
    public static boolean isWeekday(String text) {
        return WEEKDAY_ALONE.matcher(text).matches();
    }

    /** Returns a day of the week with # for its name. */
    public static String weekdayWording(String weekday) {
        return WEEKDAY_NAME.matcher(weekday).replaceFirst("#");
    }

    /** The word of a format that the date shows. */
    public PrintedWord word() {
        return first != null && !first.hasDay() ? PrintedWord.MONTH : PrintedWord.DATE;
    }

    /** A span needs an end, which the form leaves open. */
    private static boolean isWhole(Form.Match match) {
        return !match.has("joint") || match.has("lastDay") || match.has("lastMonth");
    }

    private static PrintedDate of(Form.Match match) {
        IssueDate first = null;
        IssueDate last = null;
        try {
            first = date(match, "year", "month", "day");
            last = match.has("joint")
                    ? date(
                            match,
                            match.has("lastYear") ? "lastYear" : "year",
                            match.has("lastMonth") ? "lastMonth" : "month",
                            "lastDay")
                    : null;
        } catch (DateTimeException noSuchDay) {
            first = null; // the caller names it in a repair
            last = null;
        }
        String wording = match.before(match.has("joint") ? "joint" : match.has("time") ? "time" : "weekday");
        return new PrintedDate(
                match.start(),
                match.end(),
                first,
                last,
                Numeral.figures(match.group("year")),
                Form.wording(wording),
                match.group("joint"),
                match.group("weekday"),
                match.group("time"));
    }

    private static IssueDate date(Form.Match match, String year, String month, String day) {
        if (match.has(day) && match.value(day) == 0) {
            throw new DateTimeException("no day: " + match.group(day));
        }
        return new IssueDate(match.value(year), match.value(month), match.value(day));
    }
}
