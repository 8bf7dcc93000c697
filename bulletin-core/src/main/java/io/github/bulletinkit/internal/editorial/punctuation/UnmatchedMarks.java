package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Excerpt;
import io.github.bulletinkit.internal.editorial.text.Marks;
import io.github.bulletinkit.internal.hanzi.PairedMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells the faults of paired marks that an author must correct from those that only follow from them. */
final class UnmatchedMarks {

    private UnmatchedMarks() {}

    /**
     * Returns the faults in order, one for each cause. Two marks without partner with no clause ending between them are
     * one pair with a mark turned round: “一网通办“. While a mark has no partner, the levels cannot be judged.
     */
    static List<Fault> causes(List<Fault> faults, String text) {
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparingInt(Fault::at));
        boolean unmatched = faults.stream().anyMatch(Fault::isUnmatched);
        List<Fault> causes = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < sorted.size(); i++) {
            Fault fault = sorted.get(i);
            if (i == end || (unmatched && fault.isLevel())) {
                continue;
            }
            causes.add(fault);
            if (i + 1 < sorted.size() && fault.isOnePairWith(sorted.get(i + 1), text)) {
                end = i + 1;
            }
        }
        return causes;
    }

    /** A fault of a mark at a place; the wording is unclosed, unopened, crossed, quotes or titles. */
    record Fault(String wording, PairedMark pair, int at) {

        boolean isUnmatched() {
            return wording.equals("unclosed") || wording.equals("unopened");
        }

        boolean isLevel() {
            return wording.equals("quotes") || wording.equals("titles");
        }

        boolean isOnePairWith(Fault next, String text) {
            return isUnmatched() && next.isUnmatched() && pair == next.pair && !Marks.endClauseIn(text, at, next.at);
        }

        String message() {
            return "punctuation.unbalanced/" + wording;
        }

        Map<String, Object> parameters(String text) {
            return Map.of(
                    "opening", pair.opening(),
                    "closing", pair.closing(),
                    "place", Excerpt.around(text, at, at + 1),
                    "clause", clause());
        }

        private String clause() {
            return switch (pair.kind()) {
                case QUOTATION -> "4.8";
                case TITLE -> "4.15";
                case BRACKET -> "4.9";
            };
        }
    }
}
