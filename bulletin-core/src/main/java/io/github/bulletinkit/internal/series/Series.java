package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.format.Cadence;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with the issues of one series, taken together. */
public final class Series {
    private Series() {}

    /**
     * Finds all faults, in no particular order, at most one for each issue and message. Of several ways to read the
     * numbers, the one with the fewest faults is taken.
     *
     * @param format tells the cadence, and whether numbers restart with the year
     */
    public static List<Fault> faults(List<Issue> issues, BulletinFormat format) {
        return NumberReader.of(issues, format.numberSequence()).stream()
                .map(entries -> faultsOf(entries, format.cadence()))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static List<Fault> faultsOf(List<Entry> entries, @Nullable Cadence cadence) {
        List<Entry> mainIssues =
                entries.stream().filter(Predicate.not(Entry::isSupplement)).toList();
        List<Entry> supplements = entries.stream().filter(Entry::isSupplement).toList();

        List<Fault> faults = new ArrayList<>();
        Sequence sequence = Arrangement.of(mainIssues, faults);
        Continuity.check(sequence.positions(), faults);
        List<DatedPosition> rising = Dates.check(DatedPosition.of(sequence.positions()), faults);
        if (cadence != null) {
            Pace.check(cadence, rising, faults);
        }
        SupplementTotals.check(supplements, mainIssues, sequence, faults);
        SupplementNumbers.check(supplements, sequence, faults);
        return firstOfEach(faults);
    }

    /** A misnumbered issue after a gap is reported once. */
    private static List<Fault> firstOfEach(List<Fault> faults) {
        record Place(int index, String message) {}
        Set<Place> seen = new HashSet<>();
        return faults.stream()
                .filter(fault -> seen.add(new Place(fault.index(), fault.message())))
                .toList();
    }
}
