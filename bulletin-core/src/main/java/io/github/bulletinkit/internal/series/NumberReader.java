package io.github.bulletinkit.internal.series;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.format.NumberSequence;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a list of issues as those of one series. */
final class NumberReader {
    private NumberReader() {}

    /**
     * Returns for each way to read the numbers its entries, in order. If numbers have no year, they may restart with
     * the year or not: where that is to be inferred both ways are given, the one without a restart first. An issue without the counted number has no
     * entry; another validator reports it.
     */
    static List<List<Entry>> of(List<Issue> issues, NumberSequence sequence) {
        Numbering counted = numbering(issues.stream()
                .map(NumberReader::number)
                .filter(Objects::nonNull)
                .toList());
        boolean runsOn = sequence == NumberSequence.CONTINUOUS && counted != Numbering.TOTAL;
        Numbering numbering = runsOn ? Numbering.CONTINUOUS : counted;
        List<Entry> entries = entries(issues, numbering);
        boolean mayRestart = numbering == Numbering.RUNNING
                && entries.stream().map(Entry::date).noneMatch(Objects::isNull);
        if (!mayRestart) {
            return List.of(entries);
        }
        return sequence == NumberSequence.YEARLY ? List.of(byDate(entries)) : List.of(entries, byDate(entries));
    }

    /** What most issues have, or half of them; of several the one that tells most. */
    private static Numbering numbering(List<IssueNumber> numbers) {
        long numbered = numbers.stream()
                .filter(number -> Stream.of(Numbering.values()).anyMatch(numbering -> numbering.counts(number)))
                .count();
        return Stream.of(Numbering.values())
                .filter(numbering ->
                        2 * numbers.stream().filter(numbering::counts).count() >= numbered)
                .findFirst()
                .orElse(Numbering.TOTAL);
    }

    private static @Nullable IssueNumber number(Issue issue) {
        return issue.masthead().number();
    }

    private static List<Entry> entries(List<Issue> issues, Numbering numbering) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            IssueNumber number = number(issues.get(i));
            if (number != null && numbering.counts(number)) {
                entries.add(new Entry(
                        i,
                        numbering.read(number),
                        numbering,
                        day(issues.get(i).masthead().date())));
            }
        }
        entries.sort(Entry.ORDER);
        return entries;
    }

    private static @Nullable LocalDate day(@Nullable IssueDate date) {
        return date == null ? null : date.firstDay();
    }

    /** The entries in the years of their dates, but for supplements to the last issues of the year before. */
    private static List<Entry> byDate(List<Entry> entries) {
        NavigableMap<LocalDate, Integer> mainIssues = new TreeMap<>();
        entries.stream()
                .filter(Predicate.not(Entry::isSupplement))
                .forEach(entry -> mainIssues.merge(requireNonNull(entry.date()), entry.issue(), Math::max));
        return entries.stream()
                .map(entry -> entry.inYear(year(entry, mainIssues)))
                .sorted(Entry.ORDER)
                .toList();
    }

    /** Of the year of its date and the one before, that in which fewer issues lie between a supplement and its main issue. */
    private static int year(Entry entry, NavigableMap<LocalDate, Integer> mainIssues) {
        LocalDate date = requireNonNull(entry.date());
        LocalDate newYear = LocalDate.ofYearDay(date.getYear(), 1);
        Map.Entry<LocalDate, Integer> lastYear = mainIssues.lowerEntry(newYear);
        if (!entry.isSupplement() || lastYear == null || lastYear.getKey().getYear() != date.getYear() - 1) {
            return date.getYear();
        }
        Map.Entry<LocalDate, Integer> thisYear =
                mainIssues.subMap(newYear, true, date, true).lastEntry();
        long reached = thisYear == null ? 0 : thisYear.getValue();
        long inThisYear = Math.abs(entry.issue() - reached);
        long inLastYear = Math.abs(lastYear.getValue() - entry.issue()) + reached;
        return inThisYear <= inLastYear ? date.getYear() : date.getYear() - 1;
    }
}
