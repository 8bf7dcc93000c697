package io.github.bulletinkit.render.internal.line;

/**
 * The space between the bodies of two neighbouring clusters, in em.
 *
 * @param kind decides the order of squeezing and stretching
 * @param natural the width in a line that is neither squeezed nor stretched
 * @param least the smallest width
 */
record Gap(Kind kind, double natural, double least) {
    /** No gap, and it does not stretch: in words and double marks, and beside dashes, connectors and solidi. */
    static final Gap NONE = new Gap(Kind.RIGID, 0, 0);

    /** The width of spaces between Latin words before other gaps stretch. */
    private static final double WIDE_WORD_SPACE = 1.0 / 2;

    /** The width of gaps between hanzi and Latin before hanzi are spread; CLREQ allows 1/2, most styles use 1/3. */
    private static final double WIDE_HAN_WESTERN = 1.0 / 3;

    /** The kinds in the order of squeezing (CLREQ 3.5.3: 挤压处理的优先顺序). */
    enum Kind {
        WORD_SPACE,
        /** The blank of a quote, bracket or title mark. */
        BRACKET,
        /** The blank of a comma or another mark inside a sentence. */
        PAUSE,
        HAN_WESTERN,
        STOP,
        /** Between two hanzi; it has no width but stretches. */
        HAN,
        /** Neither squeezed nor stretched. */
        RIGID;

        boolean stretches() {
            return this == WORD_SPACE || this == HAN_WESTERN || this == HAN;
        }
    }

    double give() {
        return natural - least;
    }

    /** How much it stretches before hanzi are spread (CLREQ 3.5.4). */
    double firstStretch() {
        return switch (kind) {
            case WORD_SPACE -> Math.max(0, WIDE_WORD_SPACE - natural);
            case HAN_WESTERN -> natural > 0 ? Math.max(0, WIDE_HAN_WESTERN - natural) : 0;
            default -> 0;
        };
    }

    Gap rigid() {
        return new Gap(Kind.RIGID, natural, natural);
    }
}
