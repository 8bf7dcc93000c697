package io.github.bulletinkit.render.internal.line;

/** How much of its measure, in em, a line may leave free (or be stretched by) to avoid a worse end. */
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
    /** Other lines: they may be half empty. */
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

    /** To avoid an end at a place in an amount. */
    abstract double forAmount(Amounts.Place place, double measure);

    /** To avoid cutting a word that fits on the next line. */
    abstract double forWord(double measure);

    /** To give the last line of a paragraph a second hanzi. */
    abstract double forLastLine(double measure);
}
