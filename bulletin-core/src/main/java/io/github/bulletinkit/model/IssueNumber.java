package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.constraint.ErrorSeverity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of an issue (期号), printed as {@code 2022 年第 1 期 总 252 期}; a supplement (增刊) adds {@code 增刊第 2 期}. Any
 * integer is accepted here and checked by validation; 0 means left out.
 *
 * @param issue the number within the year (期), from 1
 * @param total the running total over all years (总期)
 * @param supplement the number among the supplements (增刊), from 1; 0 if the issue is not a supplement
 */
@ConsistentNumber(payload = ErrorSeverity.class)
public record IssueNumber(
        int year,
        int issue,
        int total,

        @PositiveOrZero(message = "{io.github.bulletinkit.number.supplement}", payload = ErrorSeverity.class)
        int supplement) {

    /**
     * Returns the number of an issue that is not a supplement.
     *
     * @param issue the number within the year, from 1
     * @param total the running total over all years
     */
    public static IssueNumber of(int year, int issue, int total) {
        return new IssueNumber(year, issue, total, 0);
    }

    /**
     * Returns the number of a supplement (增刊) to this issue.
     *
     * @param supplement the number among the supplements, from 1
     */
    public IssueNumber withSupplement(int supplement) {
        return new IssueNumber(year, issue, total, supplement);
    }

    /** Returns the number as printed, such as {@code 2022 年第 1 期 总 252 期}, without the parts left out. */
    public String printed() {
        String numberInYear = printed(PrintedWord.YEAR, year) + printed(PrintedWord.ISSUE, issue);
        return Stream.of(numberInYear, printed(PrintedWord.TOTAL, total), printed(PrintedWord.SUPPLEMENT, supplement))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String printed(PrintedWord word, int number) {
        return number == 0 ? "" : word.with(number);
    }
}
