package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.ConsistentNumber;
import io.github.bulletinkit.constraint.ErrorSeverity;

/**
 * The number of an issue (期号), printed as {@code 2022 年第 1 期 总 252 期}.
 *
 * <p>Any integers are accepted: judging them is validation's work. Zero stands for a number that was left out.
 *
 * @param year the year of publication
 * @param issue the number within the year (期), counted from 1
 * @param total the running total over all years (总期)
 */
@ConsistentNumber(payload = ErrorSeverity.class)
public record IssueNumber(int year, int issue, int total) {

    /**
     * The number with these three parts.
     *
     * @param year the year of publication
     * @param issue the number within the year, counted from 1
     * @param total the running total over all years
     * @return the number
     */
    public static IssueNumber of(int year, int issue, int total) {
        return new IssueNumber(year, issue, total);
    }

    /**
     * The number as it is printed, such as {@code 2022 年第 1 期 总 252 期}, without the parts that were left out.
     *
     * @return the text
     */
    public String printed() {
        String yearPart = year == 0 ? "" : year + " 年";
        String issuePart = issue == 0 ? "" : "第 " + issue + " 期";
        String totalPart = total == 0 ? "" : "总 " + total + " 期";
        return (yearPart + issuePart + " " + totalPart).strip();
    }
}
