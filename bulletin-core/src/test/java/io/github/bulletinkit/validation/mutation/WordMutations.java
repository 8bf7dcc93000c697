package io.github.bulletinkit.validation.mutation;

import java.util.List;

/** English words by mistake in a sentence in hanzi. */
final class WordMutations {
    private static final List<String> WORDS = List.of("and", "of", "the", "with", "for", "from", "to", "or");

    private WordMutations() {}

    static Mutation foreignWord() {
        return TextMutations.replaced(
                "text.foreign-word", Texts::running, TextMutations.GAP, (nothing, chance) -> chance.oneOf(WORDS));
    }
}
