package io.github.bulletinkit.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the characters of a line in their places: squeezes or stretches its gaps so that it fills the measure. Stretching
 * widens all gaps that may stretch by the same amount (CLREQ 3.1.7); squeezing takes from every gap in proportion to
 * what it can give. Spaces at the ends of the line have no width.
 */
final class LineSetter {
    private final ShapedText text;
    private final double emPt;
    private final int from;
    private final int to;

    /**
     * A setter for one line.
     *
     * @param text the block that the line is of
     * @param emPt the em that the line is measured in
     * @param from the first cluster of the line
     * @param to the cluster after the last
     */
    LineSetter(ShapedText text, double emPt, int from, int to) {
        this.text = text;
        this.emPt = emPt;
        this.from = from;
        this.to = to;
    }

    /**
     * Sets the line.
     *
     * @param leftPt the left end of the measure, from the left edge of the page
     * @param measureEm the length of the measure
     * @param alignment how the line stands in it
     */
    List<Glyph> set(double leftPt, double measureEm, Alignment alignment) {
        double slack = measureEm - widthEm();
        if (slack < 0) {
            return place(leftPt, squeeze(-slack), 0);
        }
        return switch (alignment) {
            case LEFT -> place(leftPt, 0, 0);
            case CENTERED -> place(leftPt + slack / 2 * emPt, 0, 0);
            case RIGHT -> place(leftPt + slack * emPt, 0, 0);
            case JUSTIFIED -> place(leftPt, 0, stretch(slack));
        };
    }

    /** The natural width of the line. */
    double widthEm() {
        return text.naturalWidth(from, to);
    }

    /** The part of what they can give that the gaps are squeezed by; the blank of a mark at the end gives first. */
    private double squeeze(double excess) {
        double give = widthEm() - text.endBlank(from, to) - text.leastWidth(from, to);
        return give > 0 ? Math.max(0, excess - text.endBlank(from, to)) / give : 0;
    }

    /** What each stretchable gap is widened by. */
    private double stretch(double slack) {
        int first = text.inkStart(from, to);
        int last = text.inkEnd(first, to) - 1;
        int gaps = 0;
        for (int i = first; i < last; i++) {
            gaps += text.gapAfter(i).stretches() ? 1 : 0;
        }
        return gaps == 0 ? 0 : slack / gaps;
    }

    private List<Glyph> place(double leftPt, double squeeze, double stretch) {
        List<Glyph> glyphs = new ArrayList<>(to - from);
        int first = text.inkStart(from, to);
        int last = text.inkEnd(first, to) - 1;
        double x = first < to ? text.cluster(first).blankBefore() : 0;
        for (int i = from; i < to; i++) {
            Cluster cluster = text.cluster(i);
            glyphs.add(new Glyph(
                    cluster.text(), cluster.fit(), leftPt + (x + cluster.fit().originEm()) * emPt));
            x += cluster.body();
            if (i >= first && i < last) {
                Gap gap = text.gapAfter(i);
                x += gap.natural() - squeeze * (gap.natural() - gap.least()) + (gap.stretches() ? stretch : 0);
            }
        }
        return glyphs;
    }
}
