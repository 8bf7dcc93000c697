package io.github.bulletinkit.render.internal.layout.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableColumnsTest {
    private static final double LEAST = 3;

    @Test
    void roomThatIsLeftOverIsSharedEvenly() {
        assertThat(widths(30, 4, 6, 8)).containsExactly(8, 10, 12);
    }

    @Test
    void narrowColumnsKeepToOneLineWhereTheWideOnesDoNot() {
        assertThat(widths(30, 4, 100, 6)).containsExactly(4, 20, 6);
    }

    @Test
    void widthIsMovedToWhereItMakesTheTableLower() {
        double[] header = {6, 2};
        double[] row = {2, 60};

        TableColumns columns = TableColumns.of(List.of(header, row, row, row), new double[] {3, 3}, 20);

        assertThat(columns.width(1)).as("6 and 14 make 5 lines of a row").isGreaterThan(15);
        assertThat(columns.width(0)).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void columnsFillTheMeasureAndNoneIsSquashed(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double[] natural = random.doubles(1 + random.nextInt(10), 1, 60).toArray();

            double[] widths = widths(30, natural);

            assertThat(IntStream.range(0, widths.length)
                            .mapToDouble(column -> widths[column])
                            .sum())
                    .isCloseTo(30, within(1e-9));
            for (int column = 0; column < widths.length; column++) {
                assertThat(widths[column]).isGreaterThanOrEqualTo(Math.min(natural[column], LEAST) - 1e-9);
            }
        }
    }

    private static double[] least(List<double[]> cells) {
        return Arrays.stream(TableColumns.widest(cells))
                .map(width -> Math.min(width, LEAST))
                .toArray();
    }

    private static double[] widths(double measure, double... natural) {
        TableColumns columns = TableColumns.of(List.of(natural), least(List.of(natural)), measure);
        return IntStream.range(0, columns.count()).mapToDouble(columns::width).toArray();
    }
}
