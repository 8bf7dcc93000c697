package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words that one series prints beside the author's text, and the figures of its numbers. A series may drop the words for a
 * value that it prints bare, such as {@code #} for the issuer. Immutable.
 */
public final class PrintedWords {
    /** The words of a series that says nothing else, such as 目录, 来源：… and 2022 年第 1 期 总 252 期. */
    public static final PrintedWords STANDARD = new PrintedWords(Map.of(), Figures.ARABIC, Figures.ARABIC, false);

    private static final String WEEKDAYS = "一二三四五六日";
    private static final String RECIPIENT_SEPARATOR = "，";
    private static final String ISSUER_SEPARATOR = "、";
    private static final String OPENING_BRACKETS = "（(〔[【";

    private final Map<PrintedWord, String> replaced;
    private final Figures numbers;
    private final Figures dates;
    private final boolean weekday;

    private PrintedWords(Map<PrintedWord, String> replaced, Figures numbers, Figures dates, boolean weekday) {
        this.replaced = Collections.unmodifiableMap(replaced);
        this.numbers = numbers;
        this.dates = dates;
        this.weekday = weekday;
    }

    /**
     * Returns a copy with another word.
     *
     * @param text the word with {@code #} at the place of each value
     * @throws IllegalArgumentException if the number of values is not that of the word
     */
    public PrintedWords with(PrintedWord word, String text) {
        int values = text.split(PrintedWord.VALUE, -1).length - 1;
        if (values != word.valueCount()) {
            throw new IllegalArgumentException(
                    word + " needs " + word.valueCount() + " places for a value (#), but has " + values + ": " + text);
        }
        Map<PrintedWord, String> words = new EnumMap<>(PrintedWord.class);
        words.putAll(replaced);
        words.put(word, text);
        if (text.equals(word.text())) {
            words.remove(word);
        }
        return new PrintedWords(words, numbers, dates, weekday);
    }

    /** Returns a copy with other figures for issue numbers (期号); the year has those of dates. */
    public PrintedWords withNumbers(Figures numbers) {
        return new PrintedWords(replaced, requireNonNull(numbers, "numbers"), dates, weekday);
    }

    /** Returns a copy with other figures for dates, and for the year of the issue number. */
    public PrintedWords withDates(Figures dates) {
        return new PrintedWords(replaced, numbers, requireNonNull(dates, "dates"), weekday);
    }

    /** Returns a copy that prints the day of the week after the date, or not. */
    public PrintedWords withWeekday(boolean weekday) {
        return new PrintedWords(replaced, numbers, dates, weekday);
    }

    /** The words that differ from the standard ones. */
    public Map<PrintedWord, String> replaced() {
        return replaced;
    }

    /** The figures of issue numbers, but for the year. */
    public Figures numbers() {
        return numbers;
    }

    /** The figures of dates, and of the year of the issue number. */
    public Figures dates() {
        return dates;
    }

    /** Whether the day of the week is printed after the date. */
    public boolean weekday() {
        return weekday;
    }

    /** Returns a word with {@code #} at the place of each value. */
    public String text(PrintedWord word) {
        return replaced.getOrDefault(word, word.text());
    }

    /** Returns the part of a word before its first value, or all of it if it has none. */
    public String label(PrintedWord word) {
        String text = text(word);
        int value = text.indexOf(PrintedWord.VALUE);
        return value < 0 ? text : text.substring(0, value);
    }

    /** Returns the {@linkplain #label label} without its colon, such as 附件 above an attached text. */
    public String name(PrintedWord word) {
        return label(word).replaceFirst("[:：\\s]+$", "");
    }

    /** Returns the part of a word after its last value, empty if it has none. */
    public String ending(PrintedWord word) {
        String text = text(word);
        int value = text.lastIndexOf(PrintedWord.VALUE);
        return value < 0 ? "" : text.substring(value + PrintedWord.VALUE.length());
    }

    /**
     * Returns a word as printed.
     *
     * @param values one for each {@code #}
     * @throws IllegalArgumentException if the number of values is wrong
     */
    public String print(PrintedWord word, Object... values) {
        String[] parts = text(word).split(PrintedWord.VALUE, -1);
        if (values.length != parts.length - 1) {
            throw new IllegalArgumentException(
                    word + " takes " + (parts.length - 1) + " values, not " + Arrays.toString(values));
        }
        StringBuilder printed = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) {
            printed.append(values[i]).append(parts[i + 1]);
        }
        return printed.toString();
    }

    /** A word around figures. Spaces in it set off Arabic figures, and not hanzi. */
    private String print(PrintedWord word, Figures figures, Object... values) {
        String printed = print(word, values);
        return figures == Figures.HANZI ? printed.replace(" ", "") : printed;
    }

    /** Returns the number of a masthead as printed, empty if left out. */
    public String number(Masthead masthead) {
        return masthead.number() == null ? "" : print(masthead.number());
    }

    /** Returns the date of a masthead as printed, empty if left out. */
    public String date(Masthead masthead) {
        return masthead.date() == null ? "" : print(masthead.date());
    }

    /** Returns the issuers of a masthead as printed, empty if left out. */
    public String issuers(Masthead masthead) {
        List<String> issuers = masthead.issuers();
        return printIfGiven(PrintedWord.ISSUER, String.join(ISSUER_SEPARATOR, issuers));
    }

    /** Returns the days that an issue covers as printed, empty if left out. */
    public String period(Masthead masthead) {
        DateSpan period = masthead.period();
        return period == null ? "" : print(PrintedWord.PERIOD, print(period.first()), print(period.last()));
    }

    /** Returns the copy number of a masthead as printed, empty if left out. */
    public String copyNumber(Masthead masthead) {
        return printIfGiven(PrintedWord.COPY_NUMBER, masthead.copyNumber());
    }

    /** Returns the signatory of a masthead as printed, empty if left out. */
    public String signatory(Masthead masthead) {
        return printIfGiven(PrintedWord.SIGNATORY, masthead.signatory());
    }

    /** Returns the source of an article as printed, empty if left out. */
    public String source(Article article) {
        return printIfGiven(PrintedWord.SOURCE, article.source());
    }

    private String printIfGiven(PrintedWord word, String value) {
        return value.isEmpty() ? "" : print(word, value);
    }

    /** Returns a number as printed, such as {@code 2022 年第 1 期 总 252 期}, without the parts left out. */
    public String print(IssueNumber number) {
        int first = number.issue();
        int last = number.lastIssue();
        String issue = number.isCombined()
                ? print(PrintedWord.COMBINED_ISSUE, numbers, counted(first), counted(last))
                : part(PrintedWord.ISSUE, first);
        String total = number.isCombined() && number.total() != 0
                ? print(
                        PrintedWord.COMBINED_TOTAL,
                        numbers,
                        counted(number.total()),
                        counted(number.total() + last - first))
                : part(PrintedWord.TOTAL, number.total());
        String year = number.year() == 0 ? "" : print(PrintedWord.YEAR, dates, year(number.year()));
        StringBuilder printed = new StringBuilder(year + part(PrintedWord.QUARTER, number.quarter()) + issue);
        for (String part : List.of(total, part(PrintedWord.SUPPLEMENT, number.supplement()))) {
            boolean needsSpace = !printed.isEmpty() && !part.isEmpty() && OPENING_BRACKETS.indexOf(part.charAt(0)) < 0;
            printed.append(needsSpace ? " " : "").append(part);
        }
        return printed.toString();
    }

    private String part(PrintedWord word, int number) {
        return number == 0 ? "" : print(word, numbers, counted(number));
    }

    private String counted(int number) {
        return numbers == Figures.HANZI ? ChineseNumeral.of(number) : Integer.toString(number);
    }

    private String year(int year) {
        return dates == Figures.HANZI ? ChineseNumeral.figures(year) : Integer.toString(year);
    }

    /** Returns a date as printed, such as {@code 2022 年 1 月 7 日}, with the day of the week if the series prints it. */
    public String print(IssueDate date) {
        if (!date.hasDay()) {
            return print(PrintedWord.MONTH, dates, year(date.year()), dayOrMonth(date.month()));
        }
        String printed =
                print(PrintedWord.DATE, dates, year(date.year()), dayOrMonth(date.month()), dayOrMonth(date.day()));
        int day = date.firstDay().getDayOfWeek().getValue();
        return weekday ? printed + " " + print(PrintedWord.WEEKDAY, WEEKDAYS.charAt(day - 1)) : printed;
    }

    private String dayOrMonth(int number) {
        return dates == Figures.HANZI ? ChineseNumeral.of(number) : Integer.toString(number);
    }

    /**
     * Returns the lines of recipients as printed, such as {@code 送：省直各部门，各市人民政府。}, without empty ones (GB/T
     * 9704-2012, 7.4.2).
     */
    public List<String> recipients(Colophon colophon) {
        List<String> lines = new ArrayList<>();
        colophon.recipients().forEach((word, names) -> {
            if (!names.isEmpty()) {
                lines.add(print(word, String.join(RECIPIENT_SEPARATOR, names)));
            }
        });
        return lines;
    }

    /** Returns the people of the colophon as printed, such as {@code 责任编辑：…}, without empty ones. */
    public List<String> people(Colophon colophon) {
        return given(
                colophon.people().entrySet().stream().map(person -> printIfGiven(person.getKey(), person.getValue())));
    }

    /** Returns the number of copies as printed, empty if left out. */
    public String copies(Colophon colophon) {
        return colophon.copies() == 0 ? "" : print(PrintedWord.COPIES, colophon.copies());
    }

    /** Returns the {@linkplain #people people} of the colophon and the number of {@linkplain #copies copies}. */
    public List<String> imprint(Colophon colophon) {
        return given(Stream.concat(people(colophon).stream(), Stream.of(copies(colophon))));
    }

    /** Returns who printed the issue, and when, without what is left out. */
    public List<String> printing(Colophon colophon) {
        IssueDate date = colophon.printedOn();
        return given(Stream.of(colophon.printedBy(), date == null ? "" : print(PrintedWord.PRINTED_ON, print(date))));
    }

    private static List<String> given(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedWords words
                && replaced.equals(words.replaced)
                && numbers == words.numbers
                && dates == words.dates
                && weekday == words.weekday;
    }

    @Override
    public int hashCode() {
        return Objects.hash(replaced, numbers, dates, weekday);
    }

    @Override
    public String toString() {
        return "PrintedWords[" + replaced + ", numbers=" + numbers + ", dates=" + dates + ", weekday=" + weekday + "]";
    }
}
