package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.style.AmountBreaks;

/** How much of its measure, in em, a line may leave free (or be stretched by) to avoid a worse end. */
enum StretchLimits {
    /** Lines that are stretched to fill the measure, and that keep amounts whole. */
    JUSTIFIED,
    /** Lines that are stretched to fill the measure, and that part amounts as {@link AmountBreaks#LONG_AMOUNTS} says. */
    PARTING_LONG_AMOUNTS {
        @Override
        double forAmount(Amounts.Place place, double measure) {
            return switch (place) {
                case AFTER_RANGE -> Math.min(1.5, measure / 12);
                case BETWEEN_MULTIPLIERS -> Math.min(3, measure / 8);
                case OUTSIDE, AFTER_YEAR, INSIDE_DATE, BEFORE_UNIT, BESIDE_FIGURE -> super.forAmount(place, measure);
            };
        }
    },
    /** Other lines: they may be half empty. */
    RAGGED {
        @Override
        double forAmount(Amounts.Place place, double measure) {
            return measure / 2;
        }

        @Override
        double forWideAmount(double measure) {
            return measure / 2;
        }

        @Override
        double forWord(double measure) {
            return measure / 2;
        }

        @Override
        double forLastLine(double measure) {
            return measure / 2;
        }
    };

    static StretchLimits justified(AmountBreaks breaks) {
        return switch (breaks) {
            case NONE -> JUSTIFIED;
            case LONG_AMOUNTS -> PARTING_LONG_AMOUNTS;
        };
    }

    /** To avoid an end at a place in an amount; infinite if no line ends there. */
    double forAmount(Amounts.Place place, double measure) {
        return switch (place) {
            case OUTSIDE -> 0;
            case AFTER_YEAR -> measure / 5;
            case AFTER_RANGE, BETWEEN_MULTIPLIERS, INSIDE_DATE, BEFORE_UNIT, BESIDE_FIGURE -> Double.POSITIVE_INFINITY;
        };
    }

    /** To avoid an end in an amount that is wider than half the measure. */
    double forWideAmount(double measure) {
        return measure / 5;
    }

    /** To avoid cutting a word that fits on the next line. */
    double forWord(double measure) {
        return measure / 8;
    }

    /** To give the last line of a paragraph a second hanzi. */
    double forLastLine(double measure) {
        return measure / 8;
    }
}
