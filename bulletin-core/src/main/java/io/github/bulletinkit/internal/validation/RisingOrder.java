package io.github.bulletinkit.internal.validation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which elements of a list were moved out of rising order, so that one moved element is one fault. */
public final class RisingOrder {

    private RisingOrder() {}

    /**
     * The indices of the elements outside a longest rising subsequence. Where several are longest, the one that keeps
     * the earlier elements is taken, so that of two neighbours that changed places the second is named.
     *
     * @param values the elements
     * @return the indices, in order
     */
    public static Set<Integer> outside(List<Integer> values) {
        int[] lengths = lengthsOfRunsFrom(values);
        int wanted = Arrays.stream(lengths).max().orElse(0);
        int last = Integer.MIN_VALUE;
        Set<Integer> outside = new LinkedHashSet<>();
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] == wanted && values.get(i) > last) {
                last = values.get(i);
                wanted--;
            } else {
                outside.add(i);
            }
        }
        return outside;
    }

    /** For every element, how long the longest rising subsequence is that starts with it. */
    private static int[] lengthsOfRunsFrom(List<Integer> values) {
        int[] lengths = new int[values.size()];
        // Negated, the greatest first value of the runs of each length rises with the length: a binary search finds it.
        int[] greatestFirst = new int[values.size()];
        int longest = 0;
        for (int i = values.size() - 1; i >= 0; i--) {
            int found = Arrays.binarySearch(greatestFirst, 0, longest, -values.get(i));
            int length = found < 0 ? -found - 1 : found;
            greatestFirst[length] = -values.get(i);
            longest = Math.max(longest, length + 1);
            lengths[i] = length + 1;
        }
        return lengths;
    }
}
