package io.github.bulletinkit.internal.editorial.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sum of some numbers, each of which may be rounded.
 *
 * @param unit what the last decimal of the least precise number is worth; 0 if the numbers are exact
 * @param count how many numbers there are
 */
record Sum(BigDecimal value, BigDecimal unit, int count) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Adds numbers up. A whole number among numbers with decimals may have lost zeros at its end, and so may the others if
     * the total has more decimals.
     *
     * @param total the printed sum
     * @param wholeAreRounded whether whole numbers are rounded too
     */
    static Sum of(List<Amount> parts, BigDecimal total, boolean wholeAreRounded) {
        BigDecimal value = parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int least = parts.stream()
                .mapToInt(part -> part.value().scale())
                .filter(any -> any != 0)
                .min()
                .orElse(0);
        int scale = least == 0 || total.scale() == 0 ? least : Math.max(least, total.scale());
        boolean exact = scale == 0 && !wholeAreRounded;
        return new Sum(value, exact ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-scale), parts.size());
    }

    /** Whether whole numbers were added. */
    boolean isWhole() {
        return value.scale() == 0;
    }

    /**
     * Whether a total is the sum: half a unit away for each number and for the total, if all were rounded the same way.
     *
     * @param most the most units that it may be away
     */
    boolean isPrintedAs(BigDecimal total, int most) {
        BigDecimal units = BigDecimal.valueOf(count + 1L).divide(TWO).min(BigDecimal.valueOf(most));
        return value.subtract(total).abs().compareTo(unit.multiply(units)) <= 0;
    }
}
