package io.github.bulletinkit.render.internal.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Places the characters of a line: squeezes or stretches its gaps so that it fills the measure, in the order of CLREQ
 * 3.5.3 and 3.5.4. Spaces at the ends of the line have no width.
 *
 * <p>Squeezing takes first the blank of a mark at the end of the line, then that of a mark at its start, then one
 * {@linkplain Gap.Kind kind} of gap after the other; gaps of one kind shrink in proportion to how much they can.
 *
 * <p>Stretching widens first the spaces between Latin words, up to half an em, then the gaps between hanzi and Latin,
 * up to a third, then all of these and the gaps between hanzi equally. It opens no gap in words, amounts and double
 * marks or beside marks, connectors and solidi. If hanzi would be spread by more than a third of an em, as before a
 * long address, the line is not stretched. A mark at the end of a justified line always takes half a cell (GB/T
 * 15834-2011, 5.1.10).
 */
public final class LineJustifier {
    /** Hanzi that are further apart no longer read as a line. */
    private static final double WIDEST_SPREAD = 1.0 / 3;

    private final ShapedText text;
    private final double emPt;
    private final int from;
    private final int to;

    /** The first and last cluster that is no space; if there is none, the first is after the last. */
    private final int first;

    private final int last;

    /** A line of a block, from one cluster to before another. */
    public LineJustifier(ShapedText text, double emPt, int from, int to) {
        this.text = text;
        this.emPt = emPt;
        this.from = from;
        this.to = to;
        this.first = text.inkStart(from, to);
        this.last = text.inkEnd(first, to) - 1;
    }

    /** How the gaps of a line differ from their natural widths. */
    private static final class Adjustment {
        /** The width taken from the blank of a mark at the start of the line, in em. */
        private double start;

        /** How far each kind is squeezed, from 0 to 1. */
        private final Map<Gap.Kind, Double> squeezed = new EnumMap<>(Gap.Kind.class);

        /** How far each kind is stretched before hanzi are spread, from 0 to 1. */
        private final Map<Gap.Kind, Double> stretched = new EnumMap<>(Gap.Kind.class);

        /** How much every stretching gap is widened, in em. */
        private double spread;

        double width(Gap gap) {
            return gap.natural()
                    - squeezed.getOrDefault(gap.kind(), 0.0) * gap.give()
                    + stretched.getOrDefault(gap.kind(), 0.0) * gap.firstStretch()
                    + (gap.kind().stretches() ? spread : 0);
        }
    }

    /** Places the characters of the line; {@code leftPt} is the left end of the measure on the page. */
    public List<Glyph> place(double leftPt, double measureEm, Alignment alignment) {
        double endBlank = text.endBlankToDrop(from, to);
        double free = measureEm - widthEm() + endBlank;
        if (free < 0) {
            return place(leftPt, squeeze(-free));
        }
        double slack = Math.max(0, free - endBlank);
        return switch (alignment) {
            case LEFT -> place(leftPt, new Adjustment());
            case CENTERED -> place(leftPt + slack / 2 * emPt, new Adjustment());
            case RIGHT -> place(leftPt + slack * emPt, new Adjustment());
            case JUSTIFIED -> place(leftPt, stretch(free));
        };
    }

    double widthEm() {
        return text.naturalWidth(from, to);
    }

    /** Squeezes a line that is too long even without the blank of a mark at its end. */
    private Adjustment squeeze(double excess) {
        Adjustment adjustment = new Adjustment();
        adjustment.start = Math.min(excess, text.startBlankToDrop(from, to));
        double left = excess - adjustment.start;
        for (Gap.Kind kind : Gap.Kind.values()) {
            double give = sum(kind, Gap::give);
            if (give > 0 && left > 0) {
                adjustment.squeezed.put(kind, Math.min(1, left / give));
                left -= give;
            }
        }
        return adjustment;
    }

    private Adjustment stretch(double slack) {
        Adjustment adjustment = new Adjustment();
        double left = slack - stretchFirst(Gap.Kind.WORD_SPACE, slack, adjustment);
        left -= stretchFirst(Gap.Kind.HAN_WESTERN, left, adjustment);
        int gaps = text.stretchingGaps(from, to);
        if (left > gaps * WIDEST_SPREAD) {
            return new Adjustment();
        }
        adjustment.spread = gaps == 0 ? 0 : left / gaps;
        return adjustment;
    }

    /** Widens the gaps of a kind as far as allowed before hanzi are spread; returns the width that this fills. */
    private double stretchFirst(Gap.Kind kind, double slack, Adjustment adjustment) {
        double room = sum(kind, Gap::firstStretch);
        double filled = Math.min(slack, room);
        adjustment.stretched.put(kind, room == 0 ? 0 : filled / room);
        return filled;
    }

    private double sum(Gap.Kind kind, ToDoubleFunction<Gap> amount) {
        double sum = 0;
        for (int i = first; i < last; i++) {
            Gap gap = text.gapAfter(i);
            sum += gap.kind() == kind ? amount.applyAsDouble(gap) : 0;
        }
        return sum;
    }

    private List<Glyph> place(double leftPt, Adjustment adjustment) {
        List<Glyph> glyphs = new ArrayList<>(to - from);
        double x = text.startBlank(from, to) - adjustment.start;
        for (int i = from; i < to; i++) {
            Cluster cluster = text.cluster(i);
            glyphs.add(new Glyph(
                    cluster.text(), cluster.fit(), leftPt + (x + cluster.fit().originEm()) * emPt));
            x += cluster.body();
            if (i >= first && i < last) {
                x += adjustment.width(text.gapAfter(i));
            }
        }
        return glyphs;
    }
}
