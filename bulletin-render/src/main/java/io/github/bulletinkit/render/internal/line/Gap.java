package io.github.bulletinkit.render.internal.line;

/**
 * What lies between the bodies of two neighbouring clusters, in em.
 *
 * @param kind what it is, which decides when its turn comes in squeezing and stretching a line
 * @param natural the width it has where the line is neither tight nor loose
 * @param least the width it may be squeezed to
 */
record Gap(Kind kind, double natural, double least) {
    /** No gap, and none may be made: inside words and double marks, and beside dashes, connectors and solidi. */
    static final Gap NONE = new Gap(Kind.RIGID, 0, 0);

    /** What spaces between Latin words are widened to before any other gap is. */
    private static final double WIDE_WORD_SPACE = 1.0 / 2;

    /** What gaps between hanzi and Latin are widened to before hanzi are spread; CLREQ allows a half, most styles a third. */
    private static final double WIDE_HAN_WESTERN = 1.0 / 3;

    /** The kinds, in the order in which they are squeezed (CLREQ 3.5.3: 挤压处理的优先顺序). */
    enum Kind {
        /** A space between Latin words. */
        WORD_SPACE,
        /** The blank of a quote, bracket or title mark. */
        BRACKET,
        /** The blank of a comma, and of the other marks inside a sentence. */
        PAUSE,
        /** The gap between hanzi and Latin. */
        HAN_WESTERN,
        /** The blank of a mark that ends a sentence. */
        STOP,
        /** Between two hanzi; nothing to squeeze, but it stretches. */
        HAN,
        /** Neither squeezed nor stretched. */
        RIGID;

        boolean stretches() {
            return this == WORD_SPACE || this == HAN_WESTERN || this == HAN;
        }
    }

    /** What it can give where a line is squeezed. */
    double give() {
        return natural - least;
    }

    /** What it is widened by before hanzi are spread (CLREQ 3.5.4); a style without gaps between hanzi and Latin gets none. */
    double firstStretch() {
        return switch (kind) {
            case WORD_SPACE -> Math.max(0, WIDE_WORD_SPACE - natural);
            case HAN_WESTERN -> natural > 0 ? Math.max(0, WIDE_HAN_WESTERN - natural) : 0;
            default -> 0;
        };
    }

    /** The same width, neither squeezed nor stretched. */
    Gap rigid() {
        return new Gap(Kind.RIGID, natural, natural);
    }
}
