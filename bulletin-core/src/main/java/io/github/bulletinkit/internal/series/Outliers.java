package io.github.bulletinkit.internal.series;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the elements that do not fit into a sequence. One wrong element is one fault, and so is a jump after which all
 * continue from the new value.
 */
final class Outliers {
    private static final int NONE = -1;

    private final List<? extends Set<Integer>> sources;
    private final long outlier;
    private final long jump;
    private final long[] costs;
    private final int[] predecessors;

    private Outliers(List<? extends Set<Integer>> sources) {
        this.sources = sources;
        // Of two answers with as many faults, the one with fewer jumps: a wrong first element is an outlier, no jump.
        outlier = sources.size() + 1L;
        jump = outlier + 1;
        costs = new long[sources.size()];
        predecessors = new int[sources.size()];
    }

    /**
     * The indices of the elements that do not fit. All others are kept; each of them continues from the kept one before
     * it, or jumps. The number of outliers and jumps is the smallest possible; where there is a choice, earlier elements
     * are kept.
     *
     * @param sources for every element, the earlier ones from which it continues
     */
    static Set<Integer> among(List<? extends Set<Integer>> sources) {
        return new Outliers(sources).find();
    }

    private Set<Integer> find() {
        int best = NONE;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = outlier * i;
            predecessors[i] = NONE;
            for (int source : sources.get(i)) {
                offer(i, source, costs[source] + outlier * (i - source - 1));
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
        return costs[element] + outlier * (end - element - 1);
    }

    private Set<Integer> allBut(int lastKept) {
        boolean[] kept = new boolean[costs.length];
        for (int i = lastKept; i != NONE; i = predecessors[i]) {
            kept[i] = true;
        }
        Set<Integer> outliers = new LinkedHashSet<>();
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                outliers.add(i);
            }
        }
        return outliers;
    }
}
