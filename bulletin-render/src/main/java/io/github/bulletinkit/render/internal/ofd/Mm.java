package io.github.bulletinkit.render.internal.ofd;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes lengths as OFD has them: in millimetres, with at most four decimals. */
final class Mm {
    private static final double MM_PER_PT = 25.4 / 72;
    private static final int DECIMALS = 4;
    private static final long UNIT = 10_000;

    private Mm() {}

    static double of(double pt) {
        return pt * MM_PER_PT;
    }

    /** A length in points, written in millimetres. */
    static String length(double pt) {
        return number(of(pt));
    }

    /** Lengths in points, written in millimetres with spaces between them. */
    static String lengths(double... pt) {
        return Arrays.stream(pt).mapToObj(Mm::length).collect(Collectors.joining(" "));
    }

    /** A number without superfluous zeros; the same on every machine, whatever its locale. */
    static String number(double value) {
        long units = Math.round(value * UNIT);
        long magnitude = Math.abs(units);
        StringBuilder text = new StringBuilder();
        if (units < 0) {
            text.append('-');
        }
        text.append(magnitude / UNIT);
        long decimals = magnitude % UNIT;
        if (decimals > 0) {
            String digits = Long.toString(UNIT + decimals).substring(1);
            int end = DECIMALS;
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(digits, 0, end);
        }
        return text.toString();
    }
}
