package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

/**
 * The choices that CLREQ (Requirements for Chinese Text Layout) leaves to the style of a publication where lines are made:
 *
 * <pre>{@code LineComposition.standard().withProhibitionLevel(ProhibitionLevel.STRICT)}</pre>
 *
 * @param prohibitionLevel which marks may not begin or end a line (CLREQ 3.1.4)
 * @param markSqueeze how far full-width marks are squeezed (CLREQ 3.1.6)
 * @param hanWesternGapEm the gap between hanzi and Latin letters or digits, in em, from 0 to 0.5 (CLREQ 3.2.2). A line that is
 *     too long squeezes it to half of that; it is not put at line edges or beside marks. A space in the text counts as the gap.
 */
public record LineComposition(ProhibitionLevel prohibitionLevel, MarkSqueeze markSqueeze, double hanWesternGapEm) {

    private static final double WIDEST_GAP_EM = 0.5;

    private static final LineComposition STANDARD = new LineComposition(ProhibitionLevel.BASIC, MarkSqueeze.FULL, 0.25);

    /**
     * Checks the gap.
     *
     * @param prohibitionLevel which marks may not begin or end a line
     * @param markSqueeze how far full-width marks are squeezed
     * @param hanWesternGapEm the gap between hanzi and Latin letters or digits, in em, from 0 to 0.5
     * @throws IllegalArgumentException if the gap is not a number from 0 to 0.5
     */
    public LineComposition {
        requireNonNull(prohibitionLevel, "prohibitionLevel");
        requireNonNull(markSqueeze, "markSqueeze");
        if (!(hanWesternGapEm >= 0 && hanWesternGapEm <= WIDEST_GAP_EM)) {
            throw new IllegalArgumentException("hanWesternGapEm must lie between 0 and " + WIDEST_GAP_EM
                    + " (a quarter is usual, CLREQ 3.2.2), but is " + hanWesternGapEm);
        }
    }

    /**
     * What CLREQ recommends: the basic prohibition, marks squeezed where a line needs it, a gap of a quarter of an em.
     *
     * @return the choices
     */
    public static LineComposition standard() {
        return STANDARD;
    }

    /**
     * These choices with another level of prohibition.
     *
     * @param level which marks may not begin or end a line
     * @return the changed copy
     */
    public LineComposition withProhibitionLevel(ProhibitionLevel level) {
        return new LineComposition(level, markSqueeze, hanWesternGapEm);
    }

    /**
     * These choices with another squeeze of marks.
     *
     * @param squeeze how far full-width marks are squeezed
     * @return the changed copy
     */
    public LineComposition withMarkSqueeze(MarkSqueeze squeeze) {
        return new LineComposition(prohibitionLevel, squeeze, hanWesternGapEm);
    }

    /**
     * These choices with another gap between hanzi and Latin.
     *
     * @param gapEm the gap in em, from 0 to 0.5
     * @return the changed copy
     * @throws IllegalArgumentException if the gap is not a number from 0 to 0.5
     */
    public LineComposition withHanWesternGapEm(double gapEm) {
        return new LineComposition(prohibitionLevel, markSqueeze, gapEm);
    }
}
