package io.github.bulletinkit.format;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * The time from one issue to the next (刊期).
 *
 * @param period no part negative, not all zero
 * @param onWorkingDays whether issues appear on working days only, so that weekends and holidays may lie between two
 */
public record Cadence(Period period, boolean onWorkingDays) {

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if the period is zero or has a negative part
     */
    public Cadence {
        requireNonNull(period, "period");
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("cadence must be positive: " + period);
        }
    }

    /**
     * Returns a cadence of one period.
     *
     * @throws IllegalArgumentException if the period is zero or has a negative part
     */
    public static Cadence of(Period period) {
        return new Cadence(period, false);
    }

    /** Returns the cadence of a daily that appears on working days. */
    public static Cadence workingDays() {
        return new Cadence(Period.ofDays(1), true);
    }
}
