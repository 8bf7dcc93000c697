package io.github.bulletinkit.internal.editorial;

import java.util.List;
import java.util.function.Function;

/**
 * How one editorial rule is checked, with a text that breaks it and one that does not.
 *
 * @param rule the id of the rule
 * @param check finds the faults in texts that follow one another
 * @param wrong paragraphs in which the check finds a fault
 * @param right paragraphs in which it finds none
 */
public record EditorialCheck(
        String rule, Function<List<Passage>, List<PlacedRemark>> check, List<Passage> wrong, List<Passage> right) {

    /** A rule that each text obeys by itself. */
    static EditorialCheck ofText(String rule, Function<String, List<Remark>> check, String wrong, String right) {
        return new EditorialCheck(rule, passages -> inEach(passages, check), paragraphs(wrong), paragraphs(right));
    }

    private static List<PlacedRemark> inEach(List<Passage> passages, Function<String, List<Remark>> check) {
        return passages.stream()
                .flatMap(passage ->
                        check.apply(passage.text()).stream().map(remark -> new PlacedRemark(passage.place(), remark)))
                .toList();
    }

    static List<Passage> paragraphs(String text) {
        return List.of(new Passage(0, Passage.PARAGRAPH, text));
    }

    @Override
    public String toString() {
        return rule;
    }
}
