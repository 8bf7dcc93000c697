package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.style.FontRole;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one block: runs of characters of the same size, but for superscripts and subscripts. */
public record StyledText(List<Run> runs) {

    public record Run(String text, FontRole role, BaselineShift shift) {

        /** A run on the baseline. */
        public Run(String text, FontRole role) {
            this(text, role, BaselineShift.NONE);
        }
    }

    public StyledText {
        runs = List.copyOf(runs);
    }

    public static StyledText of(String text, FontRole role) {
        return new StyledText(List.of(new Run(text, role)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The number of clusters before a run, counted from 0, or before the end. */
    public int clustersBefore(int run) {
        int clusters = 0;
        for (Run before : runs.subList(0, run)) {
            for (int at = 0; at < before.text().length(); at = Shaper.clusterEnd(before.text(), at)) {
                clusters++;
            }
        }
        return clusters;
    }
}
