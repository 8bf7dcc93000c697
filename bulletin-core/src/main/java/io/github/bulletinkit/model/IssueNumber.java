package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.constraint.ErrorSeverity;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of an issue (期号), printed as {@code 2022 年第 1 期 总 252 期}, and for a supplement (增刊) with
 * {@code 增刊第 2 期} after it.
 *
 * <p>Any integers are accepted: judging them is validation's work. Zero stands for a number that was left out.
 *
 * @param year the year of publication
 * @param issue the number within the year (期), counted from 1
 * @param total the running total over all years (总期)
 * @param supplement the number among the supplements (增刊), counted from 1; 0 where the issue is none
 */
@ConsistentNumber(payload = ErrorSeverity.class)
public record IssueNumber(
        int year,
        int issue,
        int total,

        @PositiveOrZero(message = "{io.github.bulletinkit.number.supplement}", payload = ErrorSeverity.class)
        int supplement) {

    /**
     * The number of an issue that is no supplement.
     *
     * @param year the year of publication
     * @param issue the number within the year, counted from 1
     * @param total the running total over all years
     * @return the number
     */
    public static IssueNumber of(int year, int issue, int total) {
        return new IssueNumber(year, issue, total, 0);
    }

    /**
     * The number of a supplement (增刊) to this issue.
     *
     * @param supplement the number among the supplements, counted from 1
     * @return the number
     */
    public IssueNumber withSupplement(int supplement) {
        return new IssueNumber(year, issue, total, supplement);
    }

    /**
     * The number as it is printed, such as {@code 2022 年第 1 期 总 252 期}, without the parts that were left out.
     *
     * @return the text
     */
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
