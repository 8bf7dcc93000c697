package io.github.bulletinkit.internal.series;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which elements of a sequence stray from it, so that one wrong element is one fault, and so is a jump after which
 * all go on from the new value.
 */
final class Strays {
    private static final int NONE = -1;

    private final List<? extends Set<Integer>> sources;
    private final long stray;
    private final long jump;
    private final long[] costs;
    private final int[] predecessors;

    private Strays(List<? extends Set<Integer>> sources) {
        this.sources = sources;
        // Of as many faults those with fewer jumps count: an odd first element strays, the second does not jump.
        stray = sources.size() + 1L;
        jump = stray + 1;
        costs = new long[sources.size()];
        predecessors = new int[sources.size()];
    }

    /**
     * The indices of the elements that stray. All others are kept; each that is kept goes on from the kept one before it
     * or jumps. The number of strays and jumps is the smallest possible, and the elements kept are the earlier ones where
     * there is a choice.
     *
     * @param sources for every element, the earlier ones from which it goes on
     */
    static Set<Integer> among(List<? extends Set<Integer>> sources) {
        return new Strays(sources).find();
    }

    private Set<Integer> find() {
        int best = NONE;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = stray * i;
            predecessors[i] = NONE;
            for (int source : sources.get(i)) {
                offer(i, source, costs[source] + stray * (i - source - 1));
            }
            if (best != NONE) {
                offer(i, best, costAsLast(best, i) + jump);
            }
            if (best == NONE || costAsLast(i, i + 1) < costAsLast(best, i + 1)) {
                best = i;
            }
        }
        return allBut(best);
    }

    private void offer(int element, int predecessor, long cost) {
        if (cost < costs[element]) {
            costs[element] = cost;
            predecessors[element] = predecessor;
        }
    }

    /** What the elements before the end cost if this is the last kept one. */
    private long costAsLast(int element, int end) {
        return costs[element] + stray * (end - element - 1);
    }

    private Set<Integer> allBut(int lastKept) {
        boolean[] kept = new boolean[costs.length];
        for (int i = lastKept; i != NONE; i = predecessors[i]) {
            kept[i] = true;
        }
        Set<Integer> strays = new LinkedHashSet<>();
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                strays.add(i);
            }
        }
        return strays;
    }
}
