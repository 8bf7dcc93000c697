package io.github.bulletinkit.validation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A valid random series of weekly issues with supplements over three years, in order, and changes to it. */
final class RandomSeries {
    final Random random;
    final List<Issue> issues = new ArrayList<>();

    RandomSeries(long seed) {
        random = new Random(seed);
        boolean countsSupplementsByYear = random.nextBoolean();
        boolean beginsWithYear = random.nextBoolean();
        int year = 2024;
        LocalDate day = LocalDate.of(year, beginsWithYear ? 1 : 2 + random.nextInt(8), 3 + random.nextInt(5));
        int issue = beginsWithYear ? 1 : 5 + random.nextInt(25);
        int total = 100 + random.nextInt(400);
        int supplement = beginsWithYear ? 0 : random.nextInt(3);
        while (day.getYear() < 2027) {
            LocalDate date = day.plusDays(random.nextInt(4));
            if (date.getYear() > year) {
                year = date.getYear();
                issue = 1;
                supplement = 0;
            }
            IssueNumber number = IssueNumber.of(year, issue, total);
            issues.add(SeriesIssues.issue(number, date));
            if (!countsSupplementsByYear) {
                supplement = 0;
            }
            for (int extra = random.nextInt(12); extra < 3; extra++) {
                supplement++;
                issues.add(SeriesIssues.issue(number.withSupplement(supplement), date.plusDays(extra)));
            }
            day = day.plusWeeks(1);
            issue++;
            total++;
        }
    }

    IssueNumber number(int index) {
        return Objects.requireNonNull(issues.get(index).masthead().number());
    }

    LocalDate date(int index) {
        return Objects.requireNonNull(issues.get(index).masthead().date()).firstDay();
    }

    void number(int index, UnaryOperator<IssueNumber> change) {
        issues.set(index, SeriesIssues.issue(change.apply(number(index)), date(index)));
    }

    void date(int index, LocalDate date) {
        issues.set(index, SeriesIssues.issue(number(index), date));
    }

    boolean isMain(int index) {
        return number(index).supplement() == 0;
    }

    boolean isOfYear(int index, int year) {
        return number(index).year() == year;
    }

    boolean holds(int year, int issue, int supplement) {
        return indices(i -> isOfYear(i, year)
                                && number(i).issue() == issue
                                && number(i).supplement() == supplement)
                        .length
                > 0;
    }

    int[] indices(IntPredicate wanted) {
        return IntStream.range(0, issues.size()).filter(wanted).toArray();
    }

    int any(IntPredicate wanted) {
        int[] indices = indices(wanted);
        return indices[random.nextInt(indices.length)];
    }

    SeriesMutationTest.Fault fault(String rule, String member, int index) {
        return new SeriesMutationTest.Fault(rule, member, issues.get(index));
    }

    /** A random main issue with these numbers of main issues before and after it. */
    int anyMain(int before, int after) {
        int[] main = indices(this::isMain);
        return main[before + random.nextInt(main.length - before - after)];
    }

    /** The main issue that comes this number of main issues later. */
    int main(int index, int steps) {
        int[] main = indices(this::isMain);
        return main[Arrays.binarySearch(main, index) + steps];
    }
}
