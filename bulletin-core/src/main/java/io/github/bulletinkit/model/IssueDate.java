package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as bulletins print it: to the day, or only to the month.
 *
 * @param day the day of the month, 0 if only the month is printed
 */
public record IssueDate(int year, int month, int day) implements Comparable<IssueDate> {
    private static final String FIRST_DAY = "-01";

    /**
     * Checks that there is such a day.
     *
     * @throws DateTimeException if there is no such month or day
     */
    public IssueDate {
        LocalDate.of(year, month, Math.max(day, 1));
        if (day < 0) {
            throw new DateTimeException("a day is counted from 1, and 0 is a date without a day; this is " + day);
        }
    }

    /** Returns a date to the day. */
    public static IssueDate of(LocalDate date) {
        requireNonNull(date, "date");
        return new IssueDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Returns a date to the month. */
    public static IssueDate of(YearMonth month) {
        requireNonNull(month, "month");
        return new IssueDate(month.getYear(), month.getMonthValue(), 0);
    }

    /**
     * Reads a date such as {@code 2022-01-07} or {@code 2022-01}.
     *
     * @throws DateTimeParseException if the text is neither
     */
    public static IssueDate parse(String text) {
        int hyphen = requireNonNull(text, "text").indexOf('-', 1);
        boolean hasDay = hyphen >= 0 && text.indexOf('-', hyphen + 1) >= 0;
        return hasDay ? of(LocalDate.parse(text)) : of(YearMonth.from(LocalDate.parse(text + FIRST_DAY)));
    }

    /** Whether the day is printed. */
    public boolean hasDay() {
        return day > 0;
    }

    /** The day, or the first day of the month. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month, Math.max(day, 1));
    }

    /** Compares by the first day; a month comes before its first day. */
    @Override
    public int compareTo(IssueDate other) {
        int order = firstDay().compareTo(other.firstDay());
        return order != 0 ? order : Integer.compare(day, other.day);
    }

    /** Returns the date as JSON writes it, such as {@code 2022-01-07} or {@code 2022-01}. */
    @Override
    public String toString() {
        String firstDay = firstDay().toString();
        return hasDay() ? firstDay : firstDay.substring(0, firstDay.length() - FIRST_DAY.length());
    }
}
