package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.internal.validation.RisingOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Dates rise with the numbers. */
final class Dates {
    private Dates() {}

    /**
     * Reports every issue whose date is out of order, and returns the others.
     *
     * @param dated main issues, in sequence
     */
    static List<DatedPosition> check(List<DatedPosition> dated, List<Fault> faults) {
        Set<Integer> moved = RisingOrder.outside(ranks(dated));
        List<DatedPosition> rising = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            if (!moved.contains(i)) {
                rising.add(dated.get(i));
            }
        }
        int before = -1;
        for (int i = 0; i < dated.size(); i++) {
            if (moved.contains(i)) {
                faults.add(outOfOrder(dated.get(i), rising, before));
            } else {
                before++;
            }
        }
        return rising;
    }

    /** The dates as small numbers. */
    private static List<Integer> ranks(List<DatedPosition> dated) {
        List<LocalDate> dates =
                dated.stream().map(DatedPosition::date).sorted().distinct().toList();
        return dated.stream()
                .map(issue -> Collections.binarySearch(dates, issue.date()))
                .toList();
    }

    /** Names the neighbour in the rising order that the date collides with: the one before or else the one after. */
    private static Fault outOfOrder(DatedPosition moved, List<DatedPosition> rising, int before) {
        boolean isTooEarly =
                before >= 0 && !moved.date().isAfter(rising.get(before).date());
        DatedPosition other = rising.get(isTooEarly ? before : before + 1);
        return moved.position().entry().misdated(other.position().entry());
    }
}
