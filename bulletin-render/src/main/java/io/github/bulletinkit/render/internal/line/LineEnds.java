package io.github.bulletinkit.render.internal.line;

/** The places where lines of a block may end, and how far a line is stretched to avoid an end at a worse place. */
final class LineEnds {
    private final ShapedText text;
    private final StretchLimits limits;
    private final double measure;
    private final LongWords words;

    LineEnds(ShapedText text, PairRules rules, StretchLimits limits, double measure) {
        this.text = text;
        this.limits = limits;
        this.measure = measure;
        this.words = new LongWords(text, rules);
    }

    /**
     * How far a line is stretched, in em, rather than that it ends before a cluster: 0 at a good place, infinite if it may
     * not end there.
     */
    double limit(int index) {
        if (text.mayBreak(index)) {
            return amountLimit(index);
        }
        return words.mayCut(index, measure) ? limits.forWord(measure) : Double.POSITIVE_INFINITY;
    }

    /** The same at a place where marks and words allow a break. */
    double amountLimit(int index) {
        if (!text.partsAmount(index)) {
            return 0;
        }
        double limit = limits.forAmount(text.amountPlace(index), measure);
        return isInWideAmount(index) ? Math.min(limit, limits.forWideAmount(measure)) : limit;
    }

    /** Whether the amount around a place, with the marks that it brings along, is wider than half the measure. */
    private boolean isInWideAmount(int index) {
        double half = measure / 2;
        int from = index;
        do {
            from--;
        } while (isInside(from) && text.naturalWidth(from, index) <= half);
        int to = index;
        do {
            to++;
        } while (isInside(to) && text.naturalWidth(from, to) <= half);
        return text.naturalWidth(from, to) > half;
    }

    private boolean isInside(int index) {
        return index > 0 && (text.partsAmount(index) || !text.mayBreak(index));
    }
}
