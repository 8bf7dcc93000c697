package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A changed issue, and what a validator must find in it in addition to what it found before.
 *
 * @param words a description of the change
 * @param breaches what must be found
 * @param relocation the new paths of the members
 * @param typeset the typeset pages to compare with, or null
 */
record Mutant(
        String words,
        Issue issue,
        List<Breach> breaches,
        Relocation relocation,
        @Nullable TableOfContents typeset) {

    Mutant {
        breaches = List.copyOf(breaches);
    }

    static Mutant of(String words, Issue issue) {
        return new Mutant(words, issue, List.of(), Relocation.NONE, null);
    }

    Mutant breaking(String rule, String path) {
        return breaking(List.of(new Breach(rule, path)));
    }

    Mutant breaking(List<Breach> more) {
        List<Breach> all = new ArrayList<>(breaches);
        all.addAll(more);
        return new Mutant(words, issue, all, relocation, typeset);
    }

    Mutant relocating(Relocation next) {
        return new Mutant(words, issue, breaches, relocation.then(next), typeset);
    }

    Mutant judgedBy(TableOfContents pages) {
        return new Mutant(words, issue, breaches, relocation, pages);
    }
}
