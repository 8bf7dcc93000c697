package io.github.bulletinkit.internal.series;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue as the register of its series has it.
 *
 * @param index the index of the issue in the list
 * @param number the number, in which year and number within the year hold what is counted
 * @param date null if the issue has none
 */
record Entry(
        int index,
        IssueNumber number,
        Numbering numbering,
        @Nullable LocalDate date) {
    /** By number, total and date; the order of the list decides only between entries that are equal in all three. */
    static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::year)
            .thenComparingInt(Entry::issue)
            .thenComparingInt(Entry::supplement)
            .thenComparingInt(Entry::total)
            .thenComparing(Entry::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Entry::index);

    /** The same issue with its number in another year. */
    Entry inYear(int year) {
        return new Entry(
                index,
                IssueNumber.of(year, number.issue(), number.total())
                        .withLastIssue(number.lastIssue())
                        .withSupplement(number.supplement()),
                numbering,
                date);
    }

    int year() {
        return number.year();
    }

    int issue() {
        return number.issue();
    }

    /** How many further issues a combined issue (合刊) has, 0 in others. */
    int furtherIssues() {
        return number.isCombined() ? Math.max(0, number.lastIssue() - number.issue()) : 0;
    }

    int supplement() {
        return number.supplement();
    }

    /** The running total, 0 where it is not known. */
    int total() {
        return number.total();
    }

    boolean hasTotal() {
        return total() > 0;
    }

    boolean isSupplement() {
        return supplement() > 0;
    }

    /** The main issue of a supplement, which need not be in the list. */
    Entry mainIssue() {
        return new Entry(-1, number.withSupplement(0), numbering, null);
    }

    /** The number without the running total: what no two issues may share. */
    IssueNumber name() {
        return IssueNumber.of(year(), issue(), 0).withSupplement(supplement());
    }

    /** The number as the issue itself prints it. */
    String printed() {
        return printed(number);
    }

    /** Another number of the series as an issue prints it. */
    String printed(IssueNumber other) {
        return PrintedWords.STANDARD.print(numbering.written(other));
    }

    Fault fault(MemberPath member, String message, Map<String, Object> parameters) {
        return new Fault(index, member, message, parameters);
    }

    Fault duplicateOf(Entry other) {
        return fault(MemberPath.masthead("number"), "series.duplicate", Map.of("other", other.printed()));
    }

    /** Says that the issue should have another running total than it has. */
    Fault miscounted(int total, int expected, Entry neighbour) {
        return fault(
                MemberPath.number("total"),
                "series.total",
                Map.of("total", total, "expected", expected, "other", neighbour.printed()));
    }

    /** Says that the date does not fit that of another issue; both have one. */
    Fault misdated(Entry other) {
        return fault(
                MemberPath.masthead("date"),
                "series.date",
                Map.of(
                        "date", requireNonNull(date),
                        "other", other.printed(),
                        "otherDate", requireNonNull(other.date)));
    }
}
