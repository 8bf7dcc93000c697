package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue that was broken, and what a validator must find in it besides what it found before.
 *
 * @param words what was done to the issue
 * @param issue the issue
 * @param breaches what must be found
 * @param relocation where the members of the issue stand now
 * @param typeset the typeset pages by which it is judged; null where it is judged by itself
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
