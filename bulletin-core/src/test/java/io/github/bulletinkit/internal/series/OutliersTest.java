package io.github.bulletinkit.internal.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements with the same letter continue from each other. */
class OutliersTest {

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({
        "'', ''",
        "A, ''",
        "AAAA, ''",
        "AAXAA, 2",
        "XAAA, 0",
        "AAAX, 3",
        "AXAYAXA, '1, 3, 5'",
        "AAXYAA, '2, 3'",
        "AAABBB, ''",
        "AAAXBBB, 3",
        "XXAAA, ''",
        "XY, 1",
        "XYZ, '1, 2'"
    })
    void oddElementsStrayAndStretchesAreKept(String letters, String outliers) {
        assertThat(Outliers.among(sources(letters)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(outliers);
    }

    @Test
    void noOtherChoiceHasFewerStraysAndJumps() {
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            String letters = random.ints(1 + random.nextInt(9), 0, 3)
                    .mapToObj("ABC"::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            int least = Integer.MAX_VALUE;
            for (int kept = 1; kept < 1 << letters.length(); kept++) {
                least = Math.min(least, faults(letters, kept));
            }
            int chosen = (1 << letters.length()) - 1;
            for (int stray : Outliers.among(sources(letters))) {
                chosen -= 1 << stray;
            }
            assertThat(faults(letters, chosen)).as(letters).isEqualTo(least);
        }
    }

    /** The outliers and jumps of one choice of kept elements. */
    private static int faults(String letters, int kept) {
        int faults = letters.length() - Integer.bitCount(kept);
        int before = Integer.numberOfTrailingZeros(kept);
        for (int i = before + 1; i < letters.length(); i++) {
            if ((kept >> i & 1) == 1) {
                faults += letters.charAt(i) == letters.charAt(before) ? 0 : 1;
                before = i;
            }
        }
        return faults;
    }

    private static List<Set<Integer>> sources(String letters) {
        List<Set<Integer>> sources = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            int source = letters.lastIndexOf(letters.charAt(i), i - 1);
            sources.add(source < 0 ? Set.of() : Set.of(source));
        }
        return sources;
    }
}
