package io.github.bulletinkit.validation.mutation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** English words by mistake in a sentence in hanzi. */
final class WordMutations {
    private static final List<String> WORDS = List.of("and", "of", "the", "with", "for", "from", "to", "or");

    private static final Pattern SENTENCE = Pattern.compile("(?<=^|。)[\\p{IsHan}，、]{10,80}。");
    private static final Map<String, String> TRADITIONAL =
            Map.of("进", "進", "开", "開", "发", "發", "产", "產", "业", "業", "东", "東", "这", "這", "时", "時", "会", "會");
    private static final Pattern SIMPLIFIED = Pattern.compile("[" + String.join("", TRADITIONAL.keySet()) + "]");

    private WordMutations() {}

    /** A word is typed twice. */
    static Mutation wordTwice() {
        return TextMutations.replaced("text.repeated", Texts::running, TextMutations.GAP, (nothing, chance) -> {
            String word = chance.oneOf(List.of("进一步", "促进", "我们", "企业", "实施"));
            return "，" + word + word + "，";
        });
    }

    /** A sentence is repeated. */
    static Mutation sentenceTwice() {
        return TextMutations.replaced(
                "text.repeated", Texts::sentences, SENTENCE, (sentence, chance) -> sentence + sentence);
    }

    /** A character is in its traditional form. */
    static Mutation traditional() {
        return TextMutations.replaced(
                "text.traditional", Texts::running, SIMPLIFIED, (character, chance) -> TRADITIONAL.get(character));
    }

    /** The colon of an address is full-width. */
    static Mutation fullWidthAddress() {
        return TextMutations.replaced(
                "text.address",
                Texts::sentences,
                TextMutations.GAP,
                (nothing, chance) -> "，网址为"
                        + chance.oneOf(List.of("http：//", "https：//", "http:／／", "http: //", "www。"))
                        + "example.com，");
    }

    static Mutation foreignWord() {
        return TextMutations.replaced(
                "text.foreign-word", Texts::running, TextMutations.GAP, (nothing, chance) -> chance.oneOf(WORDS));
    }
}
