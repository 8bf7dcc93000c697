package io.github.bulletinkit.internal.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which earlier issues each issue goes on. Within a year the running total less the number is the same for all
 * issues, those after a missing one included. A new year goes on from the old one if its first number would be 1.
 */
final class Predecessors {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private Predecessors() {}

    /**
     * For every issue, the indices of those from which it goes on.
     *
     * @param entries main issues, sorted by number, no two with the same number and total
     */
    static List<Set<Integer>> sources(List<Entry> entries) {
        List<Set<Integer>> sources = new ArrayList<>();
        Year lastYear = null;
        Year thisYear = null;
        for (Entry entry : entries) {
            if (thisYear == null || thisYear.year != entry.year()) {
                lastYear = thisYear;
                thisYear = new Year(entry.year());
            }
            sources.add(sources(entry, thisYear, lastYear));
            thisYear.add(entry, sources.size() - 1);
        }
        return sources;
    }

    private static Set<Integer> sources(Entry entry, Year thisYear, @Nullable Year lastYear) {
        Set<Integer> found = new HashSet<>();
        thisYear.withBase(base(entry)).ifPresent(found::add);
        if (lastYear != null && entry.hasTotal()) {
            lastYear.endingWithTotal(base(entry)).ifPresent(found::add);
        }
        return found;
    }

    /** The running total at the end of the year before, as this issue tells it. */
    private static int base(Entry entry) {
        return entry.hasTotal() ? entry.total() - entry.issue() : UNKNOWN;
    }

    /** The issues of one year so far, by their indices. */
    private static final class Year {
        private final int year;
        private final Map<Integer, Last> lastWithBase = new HashMap<>();
        private final Map<Integer, Last> lastWithTotal = new HashMap<>();

        private record Last(int index, int base) {}

        Year(int year) {
            this.year = year;
        }

        void add(Entry entry, int index) {
            Last last = new Last(index, base(entry));
            lastWithBase.put(last.base, last);
            lastWithTotal.put(entry.total(), last);
        }

        /** The last issue with a base. */
        Optional<Integer> withBase(int base) {
            return Optional.ofNullable(lastWithBase.get(base)).map(Last::index);
        }

        /** The issue with a total, if no other of its base comes after it. */
        Optional<Integer> endingWithTotal(int total) {
            return Optional.ofNullable(lastWithTotal.get(total))
                    .filter(last -> last.equals(lastWithBase.get(last.base)))
                    .map(Last::index);
        }
    }
}
