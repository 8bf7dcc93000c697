package io.github.bulletinkit.validation.mutation;

import static io.github.bulletinkit.validation.mutation.TextMutations.HANZI;

import java.util.List;
import java.util.regex.Pattern;

/** Faults of Arabic numbers and of the characters beside them. */
final class NumberMutations {
    /** A range with the mark that it should have. */
    private static final Pattern RANGE = Pattern.compile("(?<=\\d%?)[～—至](?=\\d)");

    /** A number of two to four digits between hanzi, maybe with spaces about it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=" + HANZI + " ?)(?<!\\d)\\d{2,4}(?= ?[" + HANZI + "&&[^年月日时]])");

    /** Either edge of a number that is not part of a name such as 5G. */
    private static final Pattern BESIDE_A_DIGIT =
            Pattern.compile("(?<=" + HANZI + ")(?=\\d+(?![\\dA-Za-z]))|(?<=" + HANZI + "\\d{1,4})(?=" + HANZI + ")");

    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)%");

    private NumberMutations() {}

    /** A range is written with a hyphen. */
    static Mutation hyphenated() {
        return TextMutations.replaced("punctuation.range", Texts::running, RANGE, (mark, chance) -> "-");
    }

    /** A range is written with a half-width tilde. */
    static Mutation tilde() {
        return TextMutations.replaced("text.tilde", Texts::running, RANGE, (mark, chance) -> "~");
    }

    /** A percent sign is doubled. */
    static Mutation percentTwice() {
        return TextMutations.replaced(
                "numeral.percent",
                Texts::running,
                PERCENT,
                (sign, chance) -> sign + chance.oneOf(List.of("%", "％", "%%")));
    }

    /** A date that does not exist is between two hanzi. */
    static Mutation impossibleDate() {
        return TextMutations.replaced(
                "numeral.date",
                Texts::sentences,
                TextMutations.GAP,
                (nothing, chance) -> chance.oneOf(List.of("2月30日", "4月31日", "13月5日", "2022年2月29日", "24时30分", "25时8分")));
    }

    /** A document number in a wrong form is between two hanzi. */
    static Mutation documentNumber() {
        return TextMutations.replaced(
                "text.document-number",
                Texts::sentences,
                TextMutations.GAP,
                (nothing, chance) -> "，某政发"
                        + chance.oneOf(List.of("[2022]", "（2022）", "【2022】", "〔2022〕第", "〔2022〕0"))
                        + chance.between(1, 99)
                        + "号，");
    }

    /** A number becomes a range of things that are counted, written with a hyphen. */
    static Mutation hyphenatedRange() {
        return range("punctuation.range", "-");
    }

    /** A number becomes a range of things that are counted, written with a tilde. */
    static Mutation tildeRange() {
        return range("text.tilde", "~");
    }

    private static Mutation range(String rule, String connector) {
        return TextMutations.replaced(rule, Texts::running, NUMBER, (number, chance) -> {
            int least = Integer.parseInt(number);
            return least + connector + (least + chance.between(1, 9)) + "个";
        });
    }

    /** One digit of a number is full-width. */
    static Mutation widened() {
        return TextMutations.replaced("numeral.width", Texts::running, NUMBER, (number, chance) -> {
            int at = chance.between(0, number.length() - 1);
            char digit = (char) (number.charAt(at) - '0' + '０');
            return number.substring(0, at) + digit + number.substring(at + 1);
        });
    }

    /** A space is between a hanzi and a digit of a sentence, in an issue without such spaces. */
    static Mutation spaced() {
        return TextMutations.replaced("text.spacing", Texts::sentences, BESIDE_A_DIGIT, (nothing, chance) -> " ");
    }
}
