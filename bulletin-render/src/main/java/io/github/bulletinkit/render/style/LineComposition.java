package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

/**
 * The rules of line composition that CLREQ (Requirements for Chinese Text Layout) leaves to the publication:
 *
 * <pre>{@code LineComposition.standard().withProhibitionLevel(ProhibitionLevel.STRICT)}</pre>
 *
 * @param prohibitionLevel the marks that may not begin or end a line (CLREQ 3.1.4)
 * @param markSqueeze how far full-width marks are squeezed (CLREQ 3.1.6)
 * @param hanWesternGapEm the gap between hanzi and Latin letters or digits, in em, from 0 to 0.5 (CLREQ 3.2.2). It
 *     shrinks to half in a line that is too long. It is not added at line edges or beside marks. A space in the text
 *     counts as the gap.
 * @param amountBreaks where a line may end inside an amount, a date or a time (CLREQ 3.1.5)
 * @param lineBreaking how a paragraph is divided into lines
 */
public record LineComposition(
        ProhibitionLevel prohibitionLevel,
        MarkSqueeze markSqueeze,
        double hanWesternGapEm,
        AmountBreaks amountBreaks,
        LineBreaking lineBreaking) {

    private static final double WIDEST_GAP_EM = 0.5;

    private static final LineComposition STANDARD = new LineComposition(
            ProhibitionLevel.BASIC, MarkSqueeze.FULL, 0.25, AmountBreaks.NONE, LineBreaking.WHOLE_PARAGRAPH);

    /**
     * Checks the gap.
     *
     * @throws IllegalArgumentException if the gap is not from 0 to 0.5
     */
    public LineComposition {
        requireNonNull(prohibitionLevel, "prohibitionLevel");
        requireNonNull(markSqueeze, "markSqueeze");
        requireNonNull(amountBreaks, "amountBreaks");
        requireNonNull(lineBreaking, "lineBreaking");
        if (!(hanWesternGapEm >= 0 && hanWesternGapEm <= WIDEST_GAP_EM)) {
            throw new IllegalArgumentException("hanWesternGapEm must lie between 0 and " + WIDEST_GAP_EM
                    + " (a quarter is usual, CLREQ 3.2.2), but is " + hanWesternGapEm);
        }
    }

    /**
     * What CLREQ recommends: basic prohibition, marks squeezed where a line needs it, a gap of a quarter of an em, amounts
     * whole, the lines of a paragraph chosen together.
     */
    public static LineComposition standard() {
        return STANDARD;
    }

    /** A copy with another level of prohibition. */
    public LineComposition withProhibitionLevel(ProhibitionLevel level) {
        return new LineComposition(level, markSqueeze, hanWesternGapEm, amountBreaks, lineBreaking);
    }

    /** A copy with another squeeze of marks. */
    public LineComposition withMarkSqueeze(MarkSqueeze squeeze) {
        return new LineComposition(prohibitionLevel, squeeze, hanWesternGapEm, amountBreaks, lineBreaking);
    }

    /**
     * A copy with another gap between hanzi and Latin, in em.
     *
     * @throws IllegalArgumentException if the gap is not from 0 to 0.5
     */
    public LineComposition withHanWesternGapEm(double gapEm) {
        return new LineComposition(prohibitionLevel, markSqueeze, gapEm, amountBreaks, lineBreaking);
    }

    /** A copy with other breaks inside amounts. */
    public LineComposition withAmountBreaks(AmountBreaks breaks) {
        return new LineComposition(prohibitionLevel, markSqueeze, hanWesternGapEm, breaks, lineBreaking);
    }

    /** A copy with another way to divide a paragraph into lines. */
    public LineComposition withLineBreaking(LineBreaking breaking) {
        return new LineComposition(prohibitionLevel, markSqueeze, hanWesternGapEm, amountBreaks, breaking);
    }
}
