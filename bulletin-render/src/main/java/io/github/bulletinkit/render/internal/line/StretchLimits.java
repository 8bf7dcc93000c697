package io.github.bulletinkit.render.internal.line;

/**
 * How much of its measure a line may leave free, by which it is then stretched or short, rather than end at a worse place.
 * Widths are in em.
 */
enum StretchLimits {
    /** Lines that are stretched to fill the measure. */
    JUSTIFIED {
        @Override
        double forAmount(Amounts.Place place, double measure) {
            return switch (place) {
                case OUTSIDE -> 0;
                case AFTER_RANGE -> Math.min(1.5, measure / 12);
                case BETWEEN_MULTIPLIERS -> Math.min(3, measure / 8);
                case INSIDE_DATE, BESIDE_FIGURE -> measure / 5;
            };
        }

        @Override
        double forWord(double measure) {
            return measure / 8;
        }

        @Override
        double forLastLine(double measure) {
            return measure / 8;
        }
    },
    /** Lines that are not: they may be half empty. */
    RAGGED {
        @Override
        double forAmount(Amounts.Place place, double measure) {
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

    /** What is left free rather than end the line at a place inside an amount. */
    abstract double forAmount(Amounts.Place place, double measure);

    /** What is left free rather than cut a word that would fit on the next line. */
    abstract double forWord(double measure);

    /** What is left free to give the last line of a paragraph a second hanzi. */
    abstract double forLastLine(double measure);
}
