package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of supplements run on by one, either within the year or within the main issue that they belong to; where
 * numbers have no year, the year is that of the date, or the numbers never restart. Nothing tells which is the custom of
 * a series, nor whether a supplement that is out of line has a wrong number or belongs elsewhere: of all readings the one
 * with the fewest faults is taken.
 */
final class SupplementNumbers {
    private static final Comparator<Placed> BY_DATE = Comparator.comparingInt(Placed::year)
            .thenComparingInt(Placed::issue)
            .thenComparing(placed -> placed.entry.date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(placed -> placed.entry.supplement());

    private final List<Entry> supplements;
    private final Sequence sequence;

    private SupplementNumbers(List<Entry> supplements, Sequence sequence) {
        this.supplements = supplements;
        this.sequence = sequence;
    }

    /** Reports every supplement whose number is repeated or not the next one. */
    static void check(List<Entry> supplements, Sequence sequence, List<Fault> faults) {
        SupplementNumbers numbers = new SupplementNumbers(withoutCopies(supplements, faults), sequence);
        Stream.of(numbers.byTotal(), numbers.byNumber())
                .flatMap(ordered -> Stream.of(
                        numbers.countedByYear(ordered, Placed::year),
                        numbers.countedByYear(ordered, numbers::yearOfDate),
                        numbers.countedByIssue(ordered)))
                .min(Comparator.comparingInt(List::size))
                .ifPresent(faults::addAll);
    }

    private static List<Entry> withoutCopies(List<Entry> supplements, List<Fault> faults) {
        record Imprint(IssueNumber number, @Nullable LocalDate date) {}
        Map<Imprint, Entry> firsts = new HashMap<>();
        List<Entry> distinct = new ArrayList<>();
        for (Entry entry : supplements) {
            Entry first = firsts.putIfAbsent(new Imprint(entry.number(), entry.date()), entry);
            if (first == null) {
                distinct.add(entry);
            } else {
                faults.add(entry.duplicateOf(first));
            }
        }
        return distinct;
    }

    /** A supplement and the main issue with which it is counted. */
    private record Placed(Entry entry, int year, int issue) {
        static Placed of(Entry entry) {
            return new Placed(entry, entry.year(), entry.issue());
        }
    }

    private List<Placed> byNumber() {
        return supplements.stream().map(Placed::of).toList();
    }

    private List<Placed> byTotal() {
        return supplements.stream()
                .map(entry -> sequence.withTotal(entry.total())
                        .map(mainIssue -> new Placed(entry, mainIssue.year(), mainIssue.issue()))
                        .orElseGet(() -> Placed.of(entry)))
                .sorted(BY_DATE)
                .toList();
    }

    /** The year in which the main issue came out; where numbers have a year, that goes before. */
    private int yearOfDate(Placed placed) {
        LocalDate date = sequence.withNumber(placed.year, placed.issue)
                .map(Position::entry)
                .orElse(placed.entry)
                .date();
        return placed.entry.numbering() == Numbering.YEARLY || date == null ? placed.year : date.getYear();
    }

    private List<Fault> countedByYear(List<Placed> ordered, Function<Placed, Integer> yearOf) {
        List<Fault> faults = new ArrayList<>();
        grouped(ordered, yearOf).forEach((year, group) -> {
            if (sequence.holdsBeginningOf(year)) {
                faults.addAll(SupplementSequence.fromOne(group));
            } else {
                faults.addAll(SupplementSequence.fromAny(group));
            }
        });
        return faults;
    }

    private List<Fault> countedByIssue(List<Placed> ordered) {
        return grouped(ordered, placed -> IssueNumber.of(placed.year, placed.issue, 0)).values().stream()
                .flatMap(group -> SupplementSequence.fromOne(group).stream())
                .toList();
    }

    private static <K> Map<K, List<Entry>> grouped(List<Placed> ordered, Function<Placed, K> key) {
        return ordered.stream()
                .collect(Collectors.groupingBy(
                        key, LinkedHashMap::new, Collectors.mapping(Placed::entry, Collectors.toList())));
    }
}
