package io.github.bulletinkit.internal.editorial;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number and a measure word inside a clause, such as 三大 or 八个方面.
 *
 * @param number the number, from 2 to 99
 * @param start where the number begins
 * @param end where the measure word ends
 */
record CountPhrase(int number, int start, int end) {
    private static final List<String> MEASURES = longestFirst("个方面 方面 个 大 项 点 条 类 种 张 步 重");

    /** What is counted in time or size, never in items of a list. */
    private static final List<String> QUANTITIES = List.of("月", "百分点", "小时", "工作日", "交易日", "基点");

    /** What before a number makes it a rough one, one of a rank, or part of another. */
    private static final String NOT_BEFORE = "第前后每各余超近约达至到首数几百千万亿多其另十.．-–—~～";

    /** 做到三个坚持 is no rough number. */
    private static final String DONE = "做到";

    private static final char TWO = '两';

    /** The phrase that ends at an index. */
    static Optional<CountPhrase> endingAt(String text, int end) {
        return MEASURES.stream()
                .filter(measure -> text.startsWith(measure, end - measure.length()))
                .map(measure -> numberBefore(text, end - measure.length(), end))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The number that ends at an index, without a measure word. */
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

    /** Whether a character belongs to the number that ends with another. */
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

    /** How many numbers with a measure word a text has, those of time or size apart. */
    static long howManyIn(String text) {
        return IntStream.rangeClosed(1, text.length())
                .mapToObj(end -> endingAt(text, end))
                .flatMap(Optional::stream)
                .filter(phrase -> QUANTITIES.stream().noneMatch(quantity -> text.startsWith(quantity, phrase.end())))
                .map(CountPhrase::start)
                .distinct()
                .count();
    }

    /** Words, so that a longer one is found before a shorter one that it ends in. */
    static List<String> longestFirst(String words) {
        return Stream.of(words.split(" "))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
