package io.github.bulletinkit.internal.editorial;

import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.text.PlacedRemark;
import io.github.bulletinkit.internal.editorial.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The check of one editorial rule, with a wrong and a right example.
 *
 * @param rule the id
 * @param check finds the faults in texts that follow one another
 * @param wrong paragraphs with a fault
 * @param right paragraphs without one
 */
public record EditorialCheck(
        String rule, Function<List<Passage>, List<PlacedRemark>> check, List<Passage> wrong, List<Passage> right) {

    /** Returns the check of a rule that looks at each text separately. */
    static EditorialCheck ofText(String rule, Function<String, List<Remark>> check, String wrong, String right) {
        return new EditorialCheck(rule, passages -> inEach(passages, check), paragraphs(wrong), paragraphs(right));
    }

    /** Returns the check of a rule that looks at each title, heading and caption separately. */
    static EditorialCheck ofTitle(String rule, Function<String, List<Remark>> check, String wrong, String right) {
        return new EditorialCheck(
                rule,
                passages -> inEach(passages.stream().filter(Passage::isTitle).toList(), check),
                List.of(new Passage(0, 1, wrong)),
                List.of(new Passage(0, 1, right)));
    }

    private static List<PlacedRemark> inEach(List<Passage> passages, Function<String, List<Remark>> check) {
        List<PlacedRemark> found = new ArrayList<>();
        for (Passage passage : passages) {
            for (Remark remark : check.apply(passage.text())) {
                found.add(new PlacedRemark(passage.place(), remark));
            }
        }
        return found;
    }

    static List<Passage> paragraphs(String text) {
        return List.of(new Passage(0, Passage.PARAGRAPH, text));
    }

    @Override
    public String toString() {
        return rule;
    }
}
