package io.github.bulletinkit.internal.validation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the elements of a list that were moved out of rising order; one moved element is one fault. */
public final class RisingOrder {

    private RisingOrder() {}

    /**
     * Returns the indices of the elements outside a longest rising subsequence, in order. Of several longest ones, the
     * one with the earlier elements is kept, so of two swapped neighbours the second is reported.
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

    /** Returns for every element the length of the longest rising subsequence that starts with it. */
    private static int[] lengthsOfRunsFrom(List<Integer> values) {
        int[] lengths = new int[values.size()];
        // Negated, the greatest first value of each length rises with the length: a binary search finds it.
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
