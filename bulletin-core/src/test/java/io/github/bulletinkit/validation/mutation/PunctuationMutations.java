package io.github.bulletinkit.validation.mutation;

import static io.github.bulletinkit.validation.mutation.TextMutations.HANZI;
import static io.github.bulletinkit.validation.mutation.TextMutations.PLAIN;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Faults of marks of GB/T 15834-2011. */
final class PunctuationMutations {
    private static final String OPENING = "“‘《（";
    private static final String CLOSING = "”’》）";
    private static final String ANY = "[，。、；：？！…—～“”‘’《》（）]";

    private static final Pattern MARK = Pattern.compile("(?<=" + PLAIN + ")[，。；：？！](?=" + PLAIN + ")");
    private static final Pattern DOUBLED = Pattern.compile("(?<=" + PLAIN + ")[，。、；：](?=" + PLAIN + ")");
    private static final Pattern BRACKETS = Pattern.compile("(?<=" + HANZI + ")（" + HANZI + "+）");
    private static final Pattern QUOTED_SENTENCE = Pattern.compile("。”(?=" + PLAIN + "|$)");
    /** Not the brackets of an enumerator: without them it would not be one. */
    private static final Pattern ONE_OF_A_PAIR =
            Pattern.compile("[“‘《”’》]|（(?![" + Enumeration.NUMERALS + "]）)|(?<!（[" + Enumeration.NUMERALS + "])）");

    private static final Pattern BETWEEN_MARKS = Pattern.compile(ANY + "[" + OPENING + CLOSING + "]" + ANY);
    private static final Pattern NESTED = Pattern.compile("“([^“”‘’]*)‘([^“”‘’]*)’([^“”‘’]+)”");

    private static final Pattern BEGINNING = Pattern.compile("^(?=" + PLAIN + ")");

    private PunctuationMutations() {}

    /** A mark between hanzi is half as wide. */
    static Mutation halved() {
        return TextMutations.replaced("punctuation.halfwidth", Texts::running, MARK, (mark, chance) -> ascii(mark));
    }

    /** Brackets between hanzi are half as wide. */
    static Mutation bracketsHalved() {
        return TextMutations.replaced(
                "punctuation.halfwidth",
                Texts::running,
                BRACKETS,
                (brackets, chance) -> brackets.replace('（', '(').replace('）', ')'));
    }

    private static String ascii(String mark) {
        return mark.equals("。") ? "." : Character.toString(mark.charAt(0) - '，' + ',');
    }

    /** One mark of a pair is dropped. */
    static Mutation dropped() {
        return ofAPair((mark, chance) -> "");
    }

    /** One mark of a pair is turned round. */
    static Mutation turned() {
        return ofAPair((mark, chance) -> {
            int opening = OPENING.indexOf(mark);
            return opening < 0
                    ? Character.toString(OPENING.charAt(CLOSING.indexOf(mark)))
                    : Character.toString(CLOSING.charAt(opening));
        });
    }

    /** Not between other marks, which would become adjacent. */
    private static Mutation ofAPair(BiFunction<String, Chance, String> replacement) {
        return Mutation.at(
                base -> Site.matching(ONE_OF_A_PAIR, Texts.running(base)).stream()
                        .filter(PunctuationMutations::standsAlone)
                        .toList(),
                (base, site, chance) -> site.replaced(replacement.apply(site.found(), chance))
                        .breaking("punctuation.unbalanced", site.text().path()));
    }

    private static boolean standsAlone(Site site) {
        String text = " " + site.text().text() + " ";
        return !BETWEEN_MARKS
                .matcher(text.substring(site.start(), site.end() + 2))
                .matches();
    }

    /** The outer quotation ends before the inner one. */
    static Mutation crossed() {
        return TextMutations.replaced(
                "punctuation.unbalanced",
                Texts::running,
                NESTED,
                (quotation, chance) ->
                        quotation.replace('’', '\n').replace('”', '’').replace('\n', '”'));
    }

    /** A space is before a mark. */
    static Mutation spaced() {
        return TextMutations.replaced(
                "punctuation.spacing",
                Texts::running,
                MARK,
                (mark, chance) -> chance.oneOf(List.of(" ", "\u3000", "\u00a0")) + mark);
    }

    /** A sentence begins with an enumerator that has the mark of another one. */
    static Mutation misnumbered() {
        return TextMutations.replaced(
                "enumeration.mark",
                Texts::sentences,
                BEGINNING,
                (nothing, chance) -> chance.oneOf(List.of("1、", "（1）、", "1)", "（一）、", "一.", "第一、")));
    }

    /** The title of an article ends in a stop. */
    static Mutation stopAfterTitle() {
        return Mutation.at(
                base -> Texts.titles(base).stream()
                        .filter(text ->
                                text.path().endsWith("].title") && text.path().contains("articles"))
                        .toList(),
                (base, text, chance) -> text.replaced(text.text() + chance.oneOf(List.of("。", "；", "，", "、", "：")))
                        .breaking("title.ending", text.path())
                        .breaking(text.onceReworded()));
    }

    /** A mark is doubled. */
    static Mutation doubled() {
        return TextMutations.replaced("punctuation.doubled", Texts::running, DOUBLED, (mark, chance) -> mark + mark);
    }

    /** A mark is before the mark that it should have replaced. */
    static Mutation joined() {
        return TextMutations.replaced("punctuation.doubled", Texts::running, DOUBLED, (mark, chance) -> {
            List<String> others = List.of("，", "。", "、", "；").stream()
                    .filter(other -> !other.equals(mark))
                    .toList();
            return mark + chance.oneOf(others);
        });
    }

    /** A full stop is on both sides of a closing quotation mark. */
    static Mutation stoppedTwice() {
        return TextMutations.replaced(
                "punctuation.doubled", Texts::running, QUOTED_SENTENCE, (end, chance) -> end + "。");
    }
}
