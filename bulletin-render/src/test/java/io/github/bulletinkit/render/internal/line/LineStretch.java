package io.github.bulletinkit.render.internal.line;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the gaps of justified lines differ from their natural widths: by how much each gap that stretches becomes wider,
 * in em, or narrower if less than 0, for each line but the last of a paragraph.
 */
record LineStretch(List<Double> changes) {
    /** Hanzi that are further apart catch the eye. */
    private static final double LOOSE = 1.0 / 8;

    private static final double EXACT = 1e-6;

    static LineStretch of(List<ShapedText> texts, LineBreaker breaker, double firstMeasure, double measure) {
        List<Double> changes = new ArrayList<>();
        for (ShapedText text : texts) {
            int start = 0;
            for (int end : breaker.breakLines(text, firstMeasure, measure)) {
                if (end < text.size()) {
                    changes.add(change(text, start, end, start == 0 ? firstMeasure : measure));
                }
                start = end;
            }
        }
        return new LineStretch(changes);
    }

    private static double change(ShapedText text, int start, int end, double measure) {
        int gaps = 0;
        for (int i = text.inkStart(start, end); i < text.inkEnd(start, end) - 1; i++) {
            gaps += text.gapAfter(i).kind().stretches() ? 1 : 0;
        }
        double free = measure - text.naturalWidth(start, end) + text.endBlankToDrop(start, end);
        return free / Math.max(1, gaps);
    }

    /** The standard deviation. */
    double deviation() {
        double mean = changes.stream().mapToDouble(change -> change).average().orElseThrow();
        return Math.sqrt(changes.stream()
                .mapToDouble(change -> (change - mean) * (change - mean))
                .average()
                .orElseThrow());
    }

    double worst() {
        return changes.stream().mapToDouble(change -> change).max().orElseThrow();
    }

    long loose() {
        return changes.stream().filter(change -> change > LOOSE).count();
    }

    long onGrid() {
        return changes.stream().filter(change -> Math.abs(change) < EXACT).count();
    }
}
