package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue as the register of its series has it; year and number within the year are positive. */
record Entry(int index, IssueNumber number, @Nullable LocalDate date) {
    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::year)
            .thenComparingInt(Entry::issue)
            .thenComparingInt(Entry::supplement)
            .thenComparingInt(Entry::total)
            .thenComparing(Entry::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Entry::index);

    /**
     * The issues that have a number, in order of number, total and date, so that only of such as are alike in all it
     * matters which comes first in the list. The others are another validator's matter.
     */
    static List<Entry> of(List<Issue> issues) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            Masthead masthead = issues.get(i).masthead();
            IssueNumber number = masthead.number();
            if (number != null && number.year() >= 1 && number.issue() >= 1 && number.supplement() >= 0) {
                entries.add(new Entry(i, withoutNegativeTotal(number), masthead.date()));
            }
        }
        entries.sort(ORDER);
        return entries;
    }

    private static IssueNumber withoutNegativeTotal(IssueNumber number) {
        return new IssueNumber(number.year(), number.issue(), Math.max(0, number.total()), number.supplement());
    }

    int year() {
        return number.year();
    }

    int issue() {
        return number.issue();
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

    /** The number without the running total: what no two issues may share. */
    IssueNumber name() {
        return new IssueNumber(year(), issue(), 0, supplement());
    }

    Fault fault(String member, String message, Map<String, Object> parameters) {
        return new Fault(index, member, message, parameters);
    }

    Fault duplicateOf(Entry other) {
        return fault("masthead.number", "series.duplicate", Map.of("other", other.number.printed()));
    }
}
