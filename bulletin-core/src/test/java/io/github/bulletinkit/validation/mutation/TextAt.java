package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import java.util.List;
import java.util.function.Function;

/**
 * A text and its place. A paragraph is one for each of its runs.
 *
 * @param path the path at which a violation in it is reported
 * @param replacing gives the issue with another text in its place
 * @param onceReworded what is broken elsewhere if the text changes
 */
record TextAt(String path, String text, Function<String, Issue> replacing, List<Breach> onceReworded) {

    TextAt {
        onceReworded = List.copyOf(onceReworded);
    }

    static TextAt of(String path, String text, Function<String, Issue> replacing) {
        return new TextAt(path, text, replacing, List.of());
    }

    TextAt onceReworded(List<Breach> broken) {
        return new TextAt(path, text, replacing, broken);
    }

    /** A mutant with another text here, without the rules that this breaks. */
    Mutant replaced(String other) {
        return Mutant.of(
                path + " reads " + Words.quoted(other) + ", not " + Words.quoted(text), replacing.apply(other));
    }
}
