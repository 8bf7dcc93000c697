package io.github.bulletinkit.render.internal.line;

/**
 * Fills line after line. A paragraph in which that leaves a line loose is broken as a whole instead: its lines share the
 * space.
 */
final class FillingBreaker implements LineBreaker {
    /** A line is loose if it has to be stretched by more than this part of its measure. */
    private static final double LOOSE = 1.0 / 8;

    private final GreedyLineBreaker filling;
    private final ParagraphBreaker whole;

    FillingBreaker(GreedyLineBreaker filling, ParagraphBreaker whole) {
        this.filling = filling;
        this.whole = whole;
    }

    @Override
    public int[] breakLines(ShapedText text, double firstMeasure, double measure) {
        int[] ends = filling.breakLines(text, firstMeasure, measure);
        return hasLooseLine(text, ends, firstMeasure, measure) ? whole.breakLines(text, firstMeasure, measure) : ends;
    }

    /** The last line is not stretched. */
    private static boolean hasLooseLine(ShapedText text, int[] ends, double firstMeasure, double measure) {
        for (int line = 0; line < ends.length - 1; line++) {
            int start = line == 0 ? 0 : ends[line - 1];
            double width = line == 0 ? firstMeasure : measure;
            if (width - text.naturalWidth(start, ends[line]) > width * LOOSE) {
                return true;
            }
        }
        return false;
    }
}
