package io.github.bulletinkit.internal.editorial.enumeration;

import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number and a measure word in a clause, such as 三大 or 八个方面.
 *
 * @param number from 2 to 99
 * @param start where the number begins
 * @param end where the measure word ends
 */
record CountPhrase(int number, int start, int end) {
    private static final List<String> MEASURES = longestFirst("个方面 方面 个 大 项 点 条 类 种 张 步 重");

    /** Units of time or quantity, which never count items of a list. */
    private static final List<String> QUANTITIES = List.of("月", "百分点", "小时", "工作日", "交易日", "基点");

    /** After one of these, a number is approximate, an ordinal, or part of another number. */
    private static final String NOT_BEFORE = "第前后每各余超近约达至到首数几百千万亿多其另十.．-–—~～";

    /** An exception: in 做到三个坚持 the number is exact. */
    private static final String DONE = "做到";

    private static final char TWO = '两';

    /** Returns the phrase that ends here. */
    static Optional<CountPhrase> endingAt(String text, int end) {
        return MEASURES.stream()
                .filter(measure -> text.startsWith(measure, end - measure.length()))
                .map(measure -> numberBefore(text, end - measure.length(), end))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the number that ends here, without a measure word. */
    static Optional<CountPhrase> numberEndingAt(String text, int end) {
        return numberBefore(text, end, end);
    }

    private static Optional<CountPhrase> numberBefore(String text, int numberEnd, int end) {
        int start = numberEnd;
        while (start > 0 && isPart(text.charAt(start - 1), text.charAt(numberEnd - 1))) {
            start--;
        }
        int number = value(text.substring(start, numberEnd));
        boolean isWhole =
                start == 0 || NOT_BEFORE.indexOf(text.charAt(start - 1)) < 0 || text.startsWith(DONE, start - 2);
        return number > 1 && isWhole ? Optional.of(new CountPhrase(number, start, end)) : Optional.empty();
    }

    /** Whether {@code c} belongs to a number that ends with {@code last}. */
    private static boolean isPart(char c, char last) {
        return Character.isDigit(last) ? Character.isDigit(c) : c == TWO || ChineseNumeral.isPart(c);
    }

    private static int value(String number) {
        if (number.isEmpty()) {
            return 0;
        }
        if (number.charAt(0) == TWO) {
            return number.length() == 1 ? 2 : 0;
        }
        Numerals numerals = Character.isDigit(number.charAt(0)) ? Numerals.DIGITS : Numerals.HANZI;
        return numerals.value(number);
    }

    /** Returns how many numbers with a measure word the text has, except those of time or quantity. */
    static long howManyIn(String text) {
        return IntStream.rangeClosed(1, text.length())
                .mapToObj(end -> endingAt(text, end))
                .flatMap(Optional::stream)
                .filter(phrase -> QUANTITIES.stream().noneMatch(quantity -> text.startsWith(quantity, phrase.end())))
                .map(CountPhrase::start)
                .distinct()
                .count();
    }

    /** Sorts words so that a longer one is found before a shorter one that it ends with. */
    static List<String> longestFirst(String words) {
        return Stream.of(words.split(" "))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
