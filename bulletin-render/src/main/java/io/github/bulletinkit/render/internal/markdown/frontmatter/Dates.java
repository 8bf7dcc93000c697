package io.github.bulletinkit.render.internal.markdown.frontmatter;

import io.github.bulletinkit.model.IssueDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as {@code 2026-11-13} or {@code 2026年11月13日}, or to the month. */
public final class Dates {
    public static final String EXPECTED =
            "a date such as 2026-11-13 or 2026年11月13日, or a month such as 2026-11 or 2026年11月";

    private static final Pattern PRINTED =
            Pattern.compile("(?<year>[0-9]{4}) ?年 ?(?<month>[0-9]{1,2}) ?月(?: ?(?<day>[0-9]{1,2}) ?日)?");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M[-d]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR_OF_FOUR_DIGITS = 1000;
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    private Dates() {}

    /** A printed year has four digits, so that it can be read back; other dates are written in ISO form. */
    public static String printed(IssueDate date) {
        if (date.year() < FIRST_YEAR_OF_FOUR_DIGITS || date.year() > LAST_YEAR_OF_FOUR_DIGITS) {
            return date.toString();
        }
        return date.year() + "年" + date.month() + "月" + (date.hasDay() ? date.day() + "日" : "");
    }

    /** The date, empty if the text is not a date. */
    public static Optional<IssueDate> read(String text) {
        Matcher printed = PRINTED.matcher(text);
        String iso = text;
        if (printed.matches()) {
            String month = printed.group("year") + "-" + printed.group("month");
            iso = printed.group("day") == null ? month : month + "-" + printed.group("day");
        }
        try {
            TemporalAccessor date = ISO.parseBest(iso, LocalDate::from, YearMonth::from);
            return Optional.of(date instanceof LocalDate day ? IssueDate.of(day) : IssueDate.of(YearMonth.from(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
