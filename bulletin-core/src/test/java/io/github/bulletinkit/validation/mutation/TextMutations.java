package io.github.bulletinkit.validation.mutation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Faults of a text, each as a pattern and its replacement. */
final class TextMutations {
    /** A hanzi. */
    static final String HANZI = "\\p{IsHan}";

    /** A hanzi that is not part of an enumerator or of a count, so that a mark beside it does not split one. */
    static final String PLAIN = "[\\p{IsHan}&&[^一二三四五六七八九十百两首其第最是要个大点项张]]";

    /** The gap between two plain hanzi. */
    static final Pattern GAP = Pattern.compile("(?<=" + PLAIN + ")(?=" + PLAIN + ")");

    private static final List<String> CONTROLS = List.of(
            "\u0000",
            "\u0007",
            "\t",
            "\u0085",
            "\u00ad",
            "\u200b",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2060",
            "\u2066",
            "\ufdd0",
            "\ufeff",
            "\uffff",
            "\udb40\udc41");

    private static final List<String> LINE_BREAKS = List.of("\n", "\r", "\r\n");

    /** Paths of texts that may have several lines: cells, and the titles of issue and article. */
    private static final Pattern OF_LINES =
            Pattern.compile("\\.(header|rows)\\[|^masthead\\.title$|articles\\[\\d+]\\.title$");

    private static final List<String> HALVES = List.of("\ud800", "\ud842", "\udbff", "\udc00", "\udfb7", "\udfff");

    private TextMutations() {}

    /** An invisible character: the text looks the same without it. */
    static Mutation control() {
        return inAnyText(texts -> replaced("text.control", texts, GAP, (gap, chance) -> chance.oneOf(CONTROLS)));
    }

    /** A line break in a text of one line. */
    static Mutation lineBreak() {
        return inAnyText(texts -> replaced(
                "text.control",
                base -> texts.apply(base).stream()
                        .filter(text -> !OF_LINES.matcher(text.path()).find())
                        .toList(),
                GAP,
                (gap, chance) -> chance.oneOf(LINE_BREAKS)));
    }

    /** The replacement character of decoding, once or for each byte of the lost character. */
    static Mutation replacement() {
        return inAnyText(texts -> reworded("text.replacement", texts, chance -> "\ufffd".repeat(chance.between(1, 3))));
    }

    /** Half of a surrogate pair. */
    static Mutation unpairedSurrogate() {
        return inAnyText(texts -> reworded("text.unpaired-surrogate", texts, chance -> chance.oneOf(HALVES)));
    }

    /** A kind of text is chosen first, because most characters are in running text. */
    private static Mutation inAnyText(Function<Function<Base, List<TextAt>>, Mutation> mutation) {
        return Mutation.anyOf(
                mutation.apply(Texts::names),
                mutation.apply(Texts::titles),
                mutation.apply(Texts::running),
                mutation.apply(Texts::listed));
    }

    private static Mutation reworded(
            String rule, Function<Base, List<TextAt>> texts, Function<Chance, String> insertion) {
        return Mutation.at(
                base -> Site.matching(GAP, texts.apply(base)),
                (base, site, chance) -> site.replaced(insertion.apply(chance))
                        .breaking(rule, site.text().path())
                        .breaking(site.text().onceReworded()));
    }

    /** Breaks a rule where a pattern is found in one of the texts, by putting something else there. */
    static Mutation replaced(
            String rule,
            Function<Base, List<TextAt>> texts,
            Pattern pattern,
            BiFunction<String, Chance, String> replacement) {
        return Mutation.at(
                base -> Site.matching(pattern, texts.apply(base)),
                (base, site, chance) -> site.replaced(replacement.apply(site.found(), chance))
                        .breaking(rule, site.text().path()));
    }
}
