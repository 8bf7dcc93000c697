package io.github.bulletinkit.render.internal.line;

/**
 * What the lines of a block cost: how much their gaps change, and how bad the places are at which they end. A line costs
 * nothing if all its gaps have their natural widths. Otherwise its cost is that of leaving the grid, and the cube of the
 * change of a gap: two lines that change a little cost less than one that changes much. A bad end costs as much as the
 * stretch that {@link LineEnds} allows to avoid it. Costs are whole numbers, so that sums and comparisons are exact.
 */
final class LineCosts {
    /** The cost of a line whose gaps change by an eighth of an em each. */
    static final long UNIT = 1 << 20;

    static final long NEVER = Long.MAX_VALUE;

    /** The cost of a line that cannot be avoided, such as one without any allowed break. */
    static final long FORCED = 1_000_000 * UNIT;

    private static final double EIGHTHS = 8;

    /** The largest change of a gap that is counted, in eighths of an em, so that no sum is too large for a long. */
    private static final double LARGEST = 64;

    /** About as much as a change of the line by one cell, so that a line leaves the grid only for a line looser than that. */
    private static final long OFF_GRID = UNIT / 40;

    private static final double TOLERANCE = 1e-6;

    private final ShapedText text;
    private final LineEnds ends;
    private final StretchLimits limits;
    private final double measure;

    LineCosts(ShapedText text, LineEnds ends, StretchLimits limits, double measure) {
        this.text = text;
        this.ends = ends;
        this.limits = limits;
        this.measure = measure;
    }

    /** Whether a line fits in its measure if it is squeezed. */
    boolean fits(int start, int end) {
        return text.leastWidth(start, end) <= measure + TOLERANCE;
    }

    double measure() {
        return measure;
    }

    /** The smallest natural width of a line of some characters, not the last, that costs no more than a limit. */
    double shortest(long limit, int characters) {
        double eighths = StrictMath.cbrt((double) limit / UNIT + 1);
        return eighths >= LARGEST ? 0 : measure - characters * eighths / EIGHTHS;
    }

    /** The cost of an end before a cluster, {@link #NEVER} if no line may end there. */
    long ofEnd(int end) {
        double limit = ends.limit(end);
        return limit == 0 ? 0 : limit == Double.POSITIVE_INFINITY ? NEVER : ofStretch(limit);
    }

    /** The cost of a line that fits, apart from that of its end. */
    long ofLine(int start, int end) {
        return end == text.size() ? ofLastLine(start, end) : ofChange(change(start, end));
    }

    /** The last line is not stretched. It costs more if it has only one character. */
    private long ofLastLine(int start, int end) {
        long cost = ofChange(Math.min(0, change(start, end)));
        return start > 0 && text.isLoneCharacter(start, end) ? cost + ofStretch(limits.forLastLine(measure)) : cost;
    }

    /** How much each gap that stretches becomes wider, or narrower if less than 0, in em. */
    private double change(int start, int end) {
        double free = measure - text.naturalWidth(start, end) + text.endBlankToDrop(start, end);
        return Math.abs(free) < TOLERANCE ? 0 : free / Math.max(1, text.stretchingGaps(start, end));
    }

    /** The cost of a full line that is stretched by a length. */
    private long ofStretch(double length) {
        return cube(length / measure);
    }

    private static long ofChange(double change) {
        return change == 0 ? 0 : OFF_GRID + cube(change);
    }

    private static long cube(double change) {
        double eighths = Math.min(LARGEST, Math.abs(change) * EIGHTHS);
        return (long) (eighths * eighths * eighths * UNIT);
    }
}
