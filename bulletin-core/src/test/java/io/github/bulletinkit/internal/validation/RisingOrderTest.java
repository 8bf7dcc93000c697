package io.github.bulletinkit.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RisingOrderTest {

    @Test
    void nothingIsOutsideAListInOrder() {
        assertThat(RisingOrder.outside(List.of())).isEmpty();
        assertThat(RisingOrder.outside(List.of(1, 4, 5))).isEmpty();
    }

    @Test
    void elementThatWasMovedIsOutside() {
        assertThat(RisingOrder.outside(List.of(5, 1, 2, 3))).containsExactly(0);
        assertThat(RisingOrder.outside(List.of(2, 3, 5, 1))).containsExactly(3);
        assertThat(RisingOrder.outside(List.of(1, 5, 2, 3))).containsExactly(1);
    }

    @Test
    void secondOfTwoThatChangedPlacesIsOutside() {
        assertThat(RisingOrder.outside(List.of(2, 1))).containsExactly(1);
        assertThat(RisingOrder.outside(List.of(1, 3, 2, 4))).containsExactly(2);
    }

    @Test
    void onlyTheFirstOfAFallingListIsInside() {
        assertThat(RisingOrder.outside(List.of(4, 3, 2, 1))).containsExactly(1, 2, 3);
    }

    @Test
    void outsideIsTheLeastThatLeavesARisingList() {
        Random random = new Random(20260107);
        for (int round = 0; round < 500; round++) {
            List<Integer> values = new ArrayList<>(
                    IntStream.range(0, 1 + random.nextInt(8)).boxed().toList());
            Collections.shuffle(values, random);

            Set<Integer> outside = RisingOrder.outside(values);
            assertThat(without(values, outside)).isSorted();
            assertThat(outside).as("of %s", values).hasSize(leastOutside(values));
        }
    }

    private static List<Integer> without(List<Integer> values, Set<Integer> indices) {
        return IntStream.range(0, values.size())
                .filter(i -> !indices.contains(i))
                .mapToObj(values::get)
                .toList();
    }

    /** By trying every subset. */
    private static int leastOutside(List<Integer> values) {
        return IntStream.range(0, 1 << values.size())
                .mapToObj(bits -> IntStream.range(0, values.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet()))
                .filter(indices -> isRising(without(values, indices)))
                .mapToInt(Set::size)
                .min()
                .orElseThrow();
    }

    private static boolean isRising(List<Integer> values) {
        return IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) < values.get(i));
    }
}
